#include <doctest/doctest.h>

#include <filesystem>

#include "app/course_installer.h"
#include "base/files.h"
#include "cli/context.h"
#include "office.h"
#include "storage/course_store.h"

using namespace netra;
using namespace netra::cli;

namespace fs = std::filesystem;

namespace {

// An organisation with a pack key, and its course as a folder that a test may change.
struct Desk {
    Office office;
    std::string course;
    std::string key;
    std::string pack;

    Desk() : key(office.path("pack.pem")), pack(office.path("a.netra")) {
        course = app::approved_copy(office.path("source"), "keselamatan-gedung").string();
    }
    void found() {
        office.must({"init", "--organisation", "Pemerintah Provinsi Contoh", "--root-key",
                     office.path("root.pem"), "--kiosk", "K03"});
        office.secrets = {"frasa contoh", "frasa paket", "frasa paket"};
        office.must({"content", "key", key, "--root-key", office.path("root.pem")});
        office.secrets = {"frasa paket"};
    }
    void change(const std::string& file, const std::string& from, const std::string& to) const {
        std::string text = base::read_text_file(course + "/" + file);
        REQUIRE(text.find(from) != std::string::npos);
        text.replace(text.find(from), from.size(), to);
        base::write_file(course + "/" + file, base::as_bytes(text));
    }
    storage::ContentInstalled recorded(const std::string& version) {
        app::Workspace workspace = app::Workspace::open(office.settings(), office.clock, office.random);
        return storage::CourseStore(workspace.database()).find("keselamatan-gedung", version).value().content;
    }
};

}  // namespace

TEST_CASE("a pack signed by the organisation is known as its own, from the key to the ledger") {
    Desk desk;
    desk.found();
    desk.office.must({"content", "pack", desk.course, "-o", desk.pack, "--key", desk.key});
    const Answer checked = desk.office.must({"content", "check", desk.pack, "--json"});
    CHECK(checked.json()["signer"] == "organisation");
    const Answer installed = desk.office.must({"content", "install", desk.pack, "--json"});
    CHECK(installed.json()["signer"] == "organisation");
    CHECK(installed.json()["active"] == true);
    const auto entry = desk.recorded("0.1");
    CHECK(entry.signer.has_value());
    CHECK_FALSE(entry.accepted_unsigned);
    CHECK(entry.approved_by == "Kepala Badan Contoh");
    CHECK(entry.letter == "CONTOH/1/2028");
    desk.office.must({"audit"});
    // The key goes with its time.
    desk.office.clock.advance(std::chrono::hours(24 * 366 * 6));
    desk.change("course.toml", "version = \"0.1\"", "version = \"0.2\"");
    desk.office.must({"content", "pack", desk.course, "-o", desk.pack, "--key", desk.key});
    const Answer late = desk.office.run({"content", "install", desk.pack, "--accept-unsigned"});
    CHECK(late.status == no);
}

TEST_CASE("a pack key is listed once, sealed under its own passphrase") {
    Desk desk;
    desk.found();
    desk.office.secrets = {"frasa contoh", "frasa paket"};
    desk.office.must({"content", "key", desk.key, "--root-key", desk.office.path("root.pem")});
    desk.office.secrets = {"frasa contoh"};
    CHECK(desk.office.run({"content", "pack", desk.course, "-o", desk.pack, "--key", desk.key}).status ==
          world_failed);
    CHECK_FALSE(fs::exists(desk.pack));
    CHECK(desk.office.run({"content", "key", desk.office.path("b.pem")}).status == wrong_usage);
    CHECK_FALSE(fs::exists(desk.office.path("b.pem")));
    // The kiosk's own key signs certificates: it is not made a pack key as well.
    const Answer kiosk = desk.office.run({"content", "key", desk.office.path("data/keys/kiosk.pem"),
                                          "--root-key", desk.office.path("root.pem")});
    CHECK(kiosk.status == no);
}

TEST_CASE("an unsigned pack is installed at a person's word alone, and the ledger says so") {
    Desk desk;
    desk.office.must({"init"});
    desk.office.must({"content", "pack", desk.course, "-o", desk.pack});
    CHECK(desk.office.must({"content", "check", desk.pack, "--json"}).json()["signer"] == "unsigned");
    const Answer refused = desk.office.run({"content", "install", desk.pack});
    CHECK(refused.status == no);
    CHECK(refused.err.find("--accept-unsigned") != std::string::npos);
    CHECK(desk.office.must({"content", "list"}).out.empty());
    desk.office.must({"content", "install", desk.pack, "--accept-unsigned"});
    CHECK(desk.recorded("0.1").accepted_unsigned == true);
    CHECK_FALSE(desk.recorded("0.1").signer);
    desk.office.must({"rebuild"});
    CHECK(desk.recorded("0.1").accepted_unsigned == true);
}

TEST_CASE("an organisation's pack is a stranger's to another one") {
    Desk own;
    own.found();
    own.office.must({"content", "pack", own.course, "-o", own.pack, "--key", own.key});
    Office other;
    other.must({"init"});
    CHECK(other.must({"content", "check", own.pack, "--json"}).json()["signer"] == "unknown_key");
    CHECK(other.run({"content", "install", own.pack}).status == no);
    CHECK(other.must({"content", "install", own.pack, "--accept-unsigned", "--json"}).json()["signer"] ==
          "unknown_key");
}

TEST_CASE("an update says what it changes, and waits where it is told to") {
    Desk desk;
    desk.office.must({"init"});
    desk.office.must({"content", "install", desk.course});
    CHECK_FALSE(desk.recorded("0.1").accepted_unsigned);
    desk.change("course.toml", "version = \"0.1\"", "version = \"0.2\"");
    desk.change("course.toml", "minutes = 2", "minutes = 3");
    const Answer later = desk.office.must({"content", "install", desk.course, "--later"});
    CHECK(later.out.find("dari 0.1 ke 0.2") != std::string::npos);
    CHECK(later.out.find("~1") != std::string::npos);
    CHECK(later.out.find("belum dipakai") != std::string::npos);
    CHECK(desk.office.must({"content", "list"}).out.find("* keselamatan-gedung 0.1") != std::string::npos);
    const auto change = desk.office.must({"content", "install", desk.course, "--json"}).json()["change"];
    CHECK(change["modules"]["changed"].size() == 1);
    CHECK(change["questions"]["added"].empty());
    CHECK(desk.office.must({"content", "list"}).out.find("* keselamatan-gedung 0.2") != std::string::npos);
    CHECK(desk.office.must({"content", "install", desk.course}).out.find("Tidak ada yang berubah") !=
          std::string::npos);
}

TEST_CASE("a course with an error is not packed") {
    Desk desk;
    desk.change("course.toml", "version", "versi");
    const Answer answer = desk.office.run({"content", "pack", desk.course, "-o", desk.pack});
    CHECK(answer.status == no);
    CHECK(answer.err.find("course.toml:") != std::string::npos);
    CHECK_FALSE(fs::exists(desk.pack));
}

TEST_CASE("a preview tells what a pack holds, whose it is and what it would change, and changes nothing") {
    Desk desk;
    desk.office.must({"init"});
    desk.office.must({"content", "install", desk.course});
    desk.change("course.toml", "version = \"0.1\"", "version = \"0.2\"");
    desk.office.must({"content", "pack", desk.course, "-o", desk.pack});
    app::Workspace workspace =
        app::Workspace::open(desk.office.settings(), desk.office.clock, desk.office.random);
    const auto preview = app::CourseInstaller(workspace).preview(desk.pack);
    REQUIRE(preview.check.load.course != nullptr);
    CHECK(preview.check.load.course->indonesian.version == "0.2");
    CHECK(preview.check.signer == credential::PackSigner::unsigned_pack);
    CHECK(preview.check.bytes > 1000);
    CHECK(preview.change.from_version == "0.1");
    CHECK(preview.change.none());
    CHECK(storage::CourseStore(workspace.database()).all().size() == 1);
}
