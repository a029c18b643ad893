#include "office.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <sstream>

#include "base/error.h"
#include "cli/run.h"

namespace netra::cli {

nlohmann::json Answer::json() const {
    return nlohmann::json::parse(out.substr(0, out.find('\n')));
}

Answer Office::run(std::vector<std::string> arguments, const std::string& input) {
    ::unsetenv("NETRA_PASSPHRASE");
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    std::size_t asked = 0;
    const auto ask = [&](const std::string&) {
        if (asked == secrets.size()) throw Error(ErrorCode::usage, "nobody answers");
        return secrets[asked++];
    };
    arguments.insert(arguments.begin(), {"--data", data()});
    Answer answer;
    answer.status = cli::run(arguments, World{in, out, err, clock, random, ask, false});
    answer.out = out.str();
    answer.err = err.str();
    return answer;
}

Answer Office::must(std::vector<std::string> arguments) {
    Answer answer = run(std::move(arguments));
    CAPTURE(answer.out);
    CAPTURE(answer.err);
    REQUIRE(answer.status == yes);
    return answer;
}

void Office::found() {
    must({"init", "--organisation", "Pemerintah Provinsi Contoh", "--root-key", path("root.pem"), "--kiosk",
          "K03"});
    must({"content", "install", app::approved_copy(path("approved"), "keselamatan-gedung").string()});
    const Answer made = create_event("EVK29");
    CAPTURE(made.err);
    REQUIRE(made.status == yes);
}

Answer Office::create_event(const std::string& code, const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {"event",
                                          "create",
                                          code,
                                          "--title",
                                          "Evakuasi Gedung 2029",
                                          "--host",
                                          "Badan Contoh",
                                          "--place",
                                          "Aula Contoh",
                                          "--from",
                                          "2029-03-01",
                                          "--to",
                                          "2029-03-02",
                                          "--course",
                                          "keselamatan-gedung",
                                          "--certificate-signer",
                                          "Kepala Badan Contoh",
                                          "--root-key",
                                          path("root.pem")};
    if (more.empty()) {
        arguments.insert(arguments.end(), {"--mode", "ekspres"});
    } else {
        arguments.insert(arguments.end(), more.begin(), more.end());
    }
    return run(arguments);
}

app::Settings Office::settings() const {
    app::Settings settings = app::default_settings();
    settings.data_folder = data();
    return settings;
}

app::IssuedCertificate Office::play_visit(const std::string& name) {
    app::Workspace workspace = app::Workspace::open(settings(), clock, random);
    app::Kiosk kiosk(workspace);
    return app::play_visit(kiosk, name);
}

std::string course_folder(const std::string& name) {
    return (std::filesystem::path(NETRA_SOURCE_DIR) / "content" / name).string();
}

}  // namespace netra::cli
