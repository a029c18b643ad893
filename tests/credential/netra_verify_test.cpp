// The program netra-verify as its users call it.
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <qrcodegen/qrcodegen.hpp>
#include <set>

#include "base/files.h"
#include "credential/digits.h"
#include "picture/png_writer.h"
#include "sample.h"

using namespace netra;
using namespace netra::credential;
using base::Bytes;
using nlohmann::json;

namespace {

struct Answer {
    int status = -1;
    std::string out;
};

// An organisation's lists in a folder, good for any clock of this century, and the program that reads them.
class Desk {
  public:
    Desk() {
        std::string pattern = (std::filesystem::temp_directory_path() / "netra-verify-XXXXXX").string();
        folder_ = ::mkdtemp(pattern.data());
        for (TrustedKey& key : organisation.trust.keys) key.not_before = 0;
        organisation.trust.issued = organisation.revocation.issued = facts.issued = 0;
        organisation.trust.next_update = organisation.revocation.next_update = 4102444800;
        write_lists();
    }
    ~Desk() { std::filesystem::remove_all(folder_); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    std::string path(const std::string& name) const { return (folder_ / name).string(); }
    void write(const std::string& name, base::ByteView bytes) const { base::write_file(path(name), bytes); }

    void write_lists() const {
        write("tl.cose", sign_trust_list(organisation.trust, organisation.root, RootKind::organisation));
        write("rl.cose", sign_revocation_list(organisation.revocation, organisation.hr));
    }

    std::string trusted() const {
        return "--trust " + path("tl.cose") + " --revocation " + path("rl.cose") + " --root " +
               base::to_hex(organisation.pin()) + " ";
    }

    // Runs `netra-verify arguments`, with what it writes to stderr beside or after its answers.
    static Answer run(const std::string& arguments, const std::string& before = "") {
        const std::string command = before + " " NETRA_VERIFY_PROGRAM " " + arguments;
        FILE* pipe = ::popen(command.c_str(), "r");
        REQUIRE(pipe != nullptr);
        Answer answer;
        std::array<char, 4096> part{};
        while (const std::size_t size = std::fread(part.data(), 1, part.size(), pipe))
            answer.out.append(part.data(), size);
        const int status = ::pclose(pipe);
        answer.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        return answer;
    }

    std::string url() const { return token_url(sample_host, organisation.token(facts)); }

    Organisation organisation;
    core::CertificateFacts facts = realistic_facts();

  private:
    std::filesystem::path folder_;
};

Bytes qr_picture(const std::string& text) {
    const auto code = qrcodegen::QrCode::encodeText(text.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int side = code.getSize();
    Bytes modules;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) modules.push_back(code.getModule(x, y) ? 1 : 0);
    }
    return picture::encode_png(picture::draw_modules(modules, side, 4));
}

}  // namespace

TEST_CASE("a link, bare digits, a text file, a picture and a PDF's keywords give the same answer") {
    const Desk desk;
    const std::string url = desk.url();
    desk.write("note.txt", base::as_bytes("Lihat " + url + "\n"));
    desk.write("photo.png", qr_picture(url));
    desk.write("paper.pdf",
               base::as_bytes("%PDF-1.5\n1 0 obj << /Keywords (" + url + ") >> endobj\n%%EOF\n"));
    for (const std::string& input : {"'" + url + "'", url.substr(url.find('#') + 1), desk.path("note.txt"),
                                     desk.path("photo.png"), desk.path("paper.pdf")}) {
        CAPTURE(input);
        const Answer answer = Desk::run(desk.trusted() + input);
        CHECK(answer.status == 0);
        CHECK(answer.out.starts_with("ASLI. "));
        CHECK(answer.out.find("Siti Contoh Rahmawati, S.Sos") != std::string::npos);
    }
}

TEST_CASE("the JSON has its keys in every verdict, and no fact before the signature holds") {
    Desk desk;
    const std::set<std::string> keys = {
        "input",  "verdict", "number", "name", "unit",     "event", "course",        "score",       "hours",
        "issued", "issuer",  "reason", "mode", "identity", "demo",  "superseded_by", "foreign_host"};
    const auto object_of = [&](const std::string& arguments) {
        const Answer answer = Desk::run("--json " + arguments);
        CHECK(std::ranges::count(answer.out, '\n') == 1);
        const json object = json::parse(answer.out);
        std::set<std::string> found;
        for (const auto& [key, value] : object.items()) found.insert(key);
        CHECK(found == keys);
        return object;
    };
    const std::string url = "'" + desk.url() + "'";
    const json good = object_of(desk.trusted() + url);
    CHECK(good["verdict"] == "valid");
    CHECK(good["reason"].is_null());
    CHECK(good["number"] == "LPG26-K03-000123");
    CHECK(good["course"] == "Netralitas ASN dalam Pemilihan");
    CHECK(good["score"] == 90);
    CHECK(good["issued"] == "1970-01-01T00:00:00Z");
    CHECK(good["issuer"] == "Badan Kepegawaian Contoh");
    CHECK(good["mode"] == "full");
    CHECK(good["identity"] == "roster");
    CHECK(good["demo"] == false);
    const json unknown = object_of(url + " 2>/dev/null");
    CHECK(unknown["verdict"] == "unknown_issuer");
    CHECK(unknown["reason"] == "no_trust_list");
    for (const auto& [key, value] : unknown.items()) {
        if (key != "input" && key != "verdict" && key != "reason") CHECK(value.is_null());
    }
    revoke(desk.organisation.revocation, desk.facts.id, {1, 1, "LPG26-K03-000124"});
    desk.write_lists();
    const json superseded = object_of(desk.trusted() + url);
    CHECK(superseded["verdict"] == "superseded");
    CHECK(superseded["reason"] == "wrong_data");
    CHECK(superseded["superseded_by"] == "LPG26-K03-000124");
}

TEST_CASE("standard input is read one a line") {
    const Desk desk;
    desk.write("tokens", base::as_bytes(desk.url() + "\r\n\nbukan kode\n" + desk.url() + "\n"));
    const Answer answer = Desk::run("--json " + desk.trusted() + "- < " + desk.path("tokens"));
    CHECK(answer.status == 1);
    CHECK(std::ranges::count(answer.out, '\n') == 3);
}

TEST_CASE("the exit status tells yes, no, wrong usage and a failed file apart") {
    Desk desk;
    const std::string url = "'" + desk.url() + "'";
    CHECK(Desk::run(desk.trusted() + url).status == 0);
    CHECK(Desk::run(desk.trusted() + url + " 123").status == 1);
    CHECK(Desk::run(desk.trusted() + "2>/dev/null").status == 2);
    CHECK(Desk::run("--unknown " + url + " 2>/dev/null").status == 2);
    CHECK(Desk::run("--lang fr " + url + " 2>/dev/null").status == 2);
    const std::string pin = base::to_hex(desk.organisation.pin());
    CHECK(Desk::run("--root " + pin.substr(0, 16) + " " + url + " 2>/dev/null").status == 2);
    CHECK(Desk::run(desk.trusted() + desk.path("none.pdf") + " 2>/dev/null").status == 3);
    CHECK(Desk::run("--root " + pin + " --trust " + desk.path("none.cose") + " " + url + " 2>/dev/null")
              .status == 3);
    CHECK(Desk::run("--help").status == 0);
}

TEST_CASE("a sample is a yes only where samples are allowed") {
    Desk desk;
    desk.organisation.trust.demo = true;
    desk.write_lists();
    const std::string url = "'" + desk.url() + "'";
    const Answer plain = Desk::run(desk.trusted() + url);
    CHECK(plain.status == 1);
    CHECK(plain.out.starts_with("CONTOH. "));
    CHECK(Desk::run(desk.trusted() + "--allow-demo " + url).status == 0);
}

TEST_CASE("the answer comes in English too") {
    const Desk desk;
    const Answer answer = Desk::run(desk.trusted() + "--lang en '" + desk.url() + "'");
    CHECK(answer.out.starts_with("GENUINE. "));
    CHECK(answer.out.find("participants' list") != std::string::npos);
}

TEST_CASE("with a memory, lists older than those seen are refused") {
    Desk desk;
    const std::string url = "'" + desk.url() + "'";
    const std::string arguments = desk.trusted() + "--memory " + desk.path("memory") + " " + url;
    const Bytes old = base::read_file(desk.path("rl.cose"));
    ++desk.organisation.revocation.seq;
    desk.write_lists();
    CHECK(Desk::run(arguments).out.starts_with("ASLI. "));
    desk.write("rl.cose", old);
    const Answer rolled_back = Desk::run(arguments + " 2>/dev/null");
    CHECK(rolled_back.out.starts_with("ASLI, daftar lama. "));
}
