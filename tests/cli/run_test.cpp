#include "cli/run.h"

#include <doctest/doctest.h>

#include "base/files.h"
#include "office.h"

using namespace netra;
using namespace netra::cli;

TEST_CASE("every command explains itself in both languages") {
    Office office;
    const std::vector<std::vector<std::string>> commands = {
        {},
        {"init"},
        {"event"},
        {"event", "create"},
        {"event", "open"},
        {"event", "close"},
        {"event", "ikrar"},
        {"event", "list"},
        {"event", "show"},
        {"event", "tickets"},
        {"roster", "import"},
        {"content", "check"},
        {"content", "install"},
        {"content", "pack"},
        {"content", "key"},
        {"content", "list"},
        {"content", "activate"},
        {"publish-course"},
        {"verify"},
        {"certificate", "list"},
        {"certificate", "show"},
        {"certificate", "export"},
        {"audit"},
        {"rebuild"},
        {"backup"},
        {"restore"},
        {"doctor"},
    };
    for (auto command : commands) {
        CAPTURE(command);
        command.push_back("--help");
        const Answer indonesian = office.run(command);
        CHECK(indonesian.status == yes);
        CHECK(indonesian.out.find("Pemakaian:") != std::string::npos);
        command.insert(command.begin(), {"--lang", "en"});
        const Answer english = office.run(command);
        CHECK(english.status == yes);
        CHECK(english.out.find("Usage:") != std::string::npos);
    }
}

TEST_CASE("words that are no command are wrong usage") {
    Office office;
    CHECK(office.run({}).status == wrong_usage);
    CHECK(office.run({"terbang"}).status == wrong_usage);
    CHECK(office.run({"event"}).status == wrong_usage);
    CHECK(office.run({"event", "show"}).status == wrong_usage);
    CHECK(office.run({"audit", "--lang", "fr"}).status == wrong_usage);
    const Answer answer = office.run({"audit", "--cepat"});
    CHECK(answer.status == wrong_usage);
    CHECK(answer.err.find("--help") != std::string::npos);
    CHECK(answer.out.empty());
}

TEST_CASE("a fault is told kindly in the chosen language, with its code and what happened") {
    Office office;
    const Answer indonesian = office.run({"event", "list"});
    CHECK(indonesian.status == world_failed);
    CHECK(indonesian.err.starts_with("netra: Folder data belum disiapkan. Jalankan netra init. (N17)\n  "));
    CHECK(indonesian.err.find(office.data()) != std::string::npos);
    const Answer english = office.run({"event", "list", "--lang=en"});
    CHECK(english.err.starts_with("netra: The data folder is not set up. Run netra init. (N17)\n"));
}

TEST_CASE("settings with an unknown key stop every command and name the line") {
    Office office;
    base::write_file(office.path("kiosk.toml"), base::as_bytes("[kiosk]\nwarna = \"biru\"\n"));
    const Answer answer = office.run({"--config", office.path("kiosk.toml"), "event", "list"});
    CHECK(answer.status == world_failed);
    CHECK(answer.err.find("kiosk.toml:2") != std::string::npos);
}

TEST_CASE("the settings' language is spoken unless another is asked for") {
    Office office;
    base::write_file(office.path("kiosk.toml"), base::as_bytes("[kiosk]\nlanguage = \"en\"\n"));
    const std::vector<std::string> settings = {"--config", office.path("kiosk.toml"), "init"};
    CHECK(office.must(settings).out.find("is ready") != std::string::npos);
    std::vector<std::string> other = settings;
    other.insert(other.end(), {"--lang", "id"});
    CHECK(office.must(other).out.find("siap") != std::string::npos);
}

TEST_CASE("the exit status tells a no from a failing world") {
    CHECK(exit_status(ErrorCode::usage) == wrong_usage);
    CHECK(exit_status(ErrorCode::not_found) == no);
    CHECK(exit_status(ErrorCode::not_allowed) == no);
    CHECK(exit_status(ErrorCode::already_exists) == no);
    CHECK(exit_status(ErrorCode::file_missing) == world_failed);
    CHECK(exit_status(ErrorCode::disk_full) == world_failed);
    CHECK(exit_status(ErrorCode::database_damaged) == world_failed);
    CHECK(exit_status(ErrorCode::internal) == world_failed);
}

TEST_CASE("a pattern takes its values in the order that each language needs") {
    const base::Bilingual filled = fill({"{0} dari {1}", "of {1}: {0} {2} {x"}, {"3", "4"});
    CHECK(filled.id == "3 dari 4");
    CHECK(filled.en == "of 4: 3 {2} {x");
}
