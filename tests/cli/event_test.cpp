#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "base/files.h"
#include "cli/context.h"
#include "office.h"

using namespace netra;
using namespace netra::cli;

TEST_CASE("an event is made, shown, opened and closed") {
    Office office;
    office.found();
    auto shown = office.must({"event", "show", "EVK29", "--json"}).json();
    CHECK(shown["mode"] == "express");
    CHECK(shown["from"] == "2029-03-01");
    CHECK(shown["zone"] == "WIB");
    CHECK(shown["course_version"] == "0.1");
    CHECK(shown["certificate_signers"] == nlohmann::json({"Kepala Badan Contoh"}));
    CHECK(shown["open"] == false);
    office.must({"event", "open", "EVK29"});
    CHECK(office.must({"event", "show", "EVK29", "--json"}).json()["open"] == true);
    CHECK(office.must({"event", "list"}).out.find("EVK29  dibuka") == 0);
    office.must({"event", "close", "EVK29"});
    CHECK(office.must({"event", "list", "--lang", "en"}).out.find("EVK29  closed") == 0);
}

TEST_CASE("closing an event leaves a checkpoint to countersign and a backup") {
    Office office;
    office.found();
    office.must({"event", "open", "EVK29"});
    const auto papers = office.must({"event", "close", "EVK29", "--json"}).json();
    const std::string checkpoint = base::read_text_file(papers["checkpoint_file"].get<std::string>());
    CHECK(checkpoint == papers["checkpoint"].get<std::string>());
    const auto audit = office.must({"audit", "--json"}).json();
    CHECK(checkpoint.find("\n" + std::to_string(audit["entries"].get<int>()) + "\n") != std::string::npos);
    const auto restored = office.must({"restore", papers["backup"].get<std::string>(), "--json"}).json();
    CHECK(checkpoint.find("netra/" + restored["ledger"].get<std::string>()) == std::string::npos);
    office.must({"audit"});
}

TEST_CASE("closing again makes the papers again and no second entry") {
    Office office;
    office.found();
    office.must({"event", "open", "EVK29"});
    const auto first = office.must({"event", "close", "EVK29", "--json"}).json();
    office.clock.advance(std::chrono::minutes(5));
    const auto second = office.must({"event", "close", "EVK29", "--json"}).json();
    CHECK(second["checkpoint"] == first["checkpoint"]);
    CHECK(second["backup"] != first["backup"]);
}

TEST_CASE("an event that cannot be made says what to write instead") {
    Office office;
    office.found();
    CHECK(office.create_event("evk 29").status == wrong_usage);
    CHECK(office.create_event("EVK29", {"--mode", "cepat"}).status == wrong_usage);
    CHECK(office.create_event("EVK30", {"--mode", "ekspres", "--zone", "GMT"}).status == wrong_usage);
    CHECK(office.create_event("EVK30", {"--course-version", "9.9", "--mode", "ekspres"}).status == no);
    office.secrets = {"frasa keliru"};
    const Answer locked = office.create_event("EVK30");
    CHECK(locked.status == world_failed);
    CHECK(locked.err.find("N16") != std::string::npos);
    CHECK(office.run({"event", "show", "EVK30"}).status == no);
}

TEST_CASE("without a mode the plan chooses the fullest that fits, and says so") {
    Office office;
    office.found();
    const Answer crowded = office.create_event("EVK30", {"--people", "400", "--kiosks", "5", "--hours", "6"});
    CAPTURE(crowded.err);
    CHECK(crowded.status == yes);
    CHECK(crowded.err.find("tidak muat") != std::string::npos);
    CHECK(office.must({"event", "show", "EVK30", "--json"}).json()["mode"] == "express");
    CHECK(office.create_event("EVK31", {"--people", "9000", "--kiosks", "1", "--hours", "1"}).status == no);
    CHECK(office.create_event("EVK31", {"--people", "9000"}).status == wrong_usage);
}

TEST_CASE("an event opens on its days alone, and one at a time") {
    Office office;
    office.found();
    REQUIRE(office.create_event("EVK30").status == yes);
    office.must({"event", "open", "EVK29"});
    CHECK(office.run({"event", "open", "EVK30"}).status == no);
    office.must({"event", "close", "EVK29"});
    office.clock.advance(std::chrono::hours(24 * 7));
    CHECK(office.run({"event", "open", "EVK30"}).status == world_failed);
    CHECK(office.run({"event", "open", "ADA99"}).status == no);
    CHECK(office.run({"event", "close", "ADA99"}).status == no);
}

TEST_CASE("a demonstration opens no real event") {
    Office office;
    office.must({"init"});
    office.must({"content", "install", course_folder("keselamatan-gedung")});
    office.must({"event", "create", "EVK29", "--title", "Evakuasi", "--host", "Badan Contoh", "--place",
                 "Aula", "--from", "2029-03-01", "--course", "keselamatan-gedung", "--mode", "lengkap"});
    const Answer answer = office.run({"event", "open", "EVK29"});
    CHECK(answer.status == no);
    CHECK(answer.err.find("N20") != std::string::npos);
}

TEST_CASE("a real event opens only on a course whose approval covers the day") {
    Office office;
    office.must({"init", "--organisation", "Pemerintah Provinsi Contoh", "--root-key",
                 office.path("root.pem"), "--kiosk", "K03"});
    const std::string course = app::approved_copy(office.path("a"), "keselamatan-gedung").string();
    const auto approval = [&](const std::string& version, const std::string& lines) {
        std::string text = base::read_text_file(course + "/course.toml");
        text.erase(std::min(text.find("\n[approval]"), text.find("\n# [approval]")));
        text.replace(text.find("version = \"") + 11, 3, version);
        base::write_file(course + "/course.toml", base::as_bytes(text + lines));
        office.must({"content", "install", course});
        const Answer made = office.create_event("EVK29");
        CAPTURE(made.err);
        REQUIRE(made.status == yes);
        return office.run({"event", "open", "EVK29"});
    };
    const std::string by = "\n[approval]\nby_position = \"Kepala Badan\"\nletter = \"1\"\n";
    const Answer draft = approval("0.2", "\n# [approval]\n");
    const Answer over = approval("0.3", by + "date = 2028-01-01\nvalid_until = 2029-02-28\n");
    const Answer early = approval("0.4", by + "date = 2029-03-02\nvalid_until = 2030-01-01\n");
    for (const Answer& answer : {draft, over, early}) {
        CAPTURE(answer.err);
        CHECK(answer.status == no);
        CHECK(answer.err.find("N30") != std::string::npos);
    }
    CHECK(approval("0.5", by + "date = 2029-03-01\nvalid_until = 2029-03-01\n").status == yes);
}

TEST_CASE("a pledge read in the hall is recorded while the event is open") {
    Office office;
    office.found();
    const std::vector<std::string> ikrar = {
        "event", "ikrar", "EVK29", "--led-by", "Kepala Badan Contoh", "--witness", "Inspektur Contoh"};
    CHECK(office.run(ikrar).status == no);
    office.must({"event", "open", "EVK29"});
    office.must(ikrar);
    CHECK(office.must({"event", "show", "EVK29", "--json"}).json()["pledge_read"] == true);
}
