#include <doctest/doctest.h>

#include <filesystem>

#include "base/files.h"
#include "cli/context.h"
#include "office.h"
#include "storage/database.h"

using namespace netra;
using namespace netra::cli;

namespace {

// Changes a letter of the organisation's name in the database file: it stands in the first entry's payload.
void change_first_entry(const Office& office) {
    const std::string file = office.path("data/netra.db");
    REQUIRE(storage::Database(file).checkpoint());
    base::Bytes bytes = base::read_file(file);
    const std::size_t at = base::as_text(bytes).find("Provinsi Contoh");
    REQUIRE(at != std::string_view::npos);
    bytes[at] = 'p';
    base::write_file(file, bytes);
}

}  // namespace

TEST_CASE("a whole ledger is clean, and the audit says how far it reaches") {
    Office office;
    office.found();
    const Answer answer = office.must({"audit"});
    CHECK(answer.out.find("2 entri") != std::string::npos);
    CHECK(answer.err.empty());
    CHECK(office.must({"audit", "--json"}).json()["damage"].is_null());
}

TEST_CASE("one changed byte is damage: the audit exits 1 and names the entry") {
    Office office;
    office.found();
    change_first_entry(office);
    const Answer answer = office.run({"audit"});
    CHECK(answer.status == no);
    CHECK(answer.out.find("entry 0, payload") != std::string::npos);
    const auto damage = office.run({"audit", "--json"}).json()["damage"];
    CHECK(damage["entry"] == 0);
    CHECK(damage["column"] == "payload");
}

TEST_CASE("a file that is no database any more is damage too") {
    Office office;
    office.found();
    base::write_file(office.path("data/netra.db"), base::as_bytes(std::string(8192, 'x')));
    CHECK(office.run({"audit"}).status != yes);
    CHECK(office.run({"rebuild"}).status == world_failed);
}

TEST_CASE("there is nothing to audit or rebuild in a folder that was never set up") {
    Office office;
    CHECK(office.run({"audit"}).status == world_failed);
    CHECK(office.run({"rebuild"}).status == world_failed);
    CHECK_FALSE(std::filesystem::exists(office.data()));
}

TEST_CASE("a backup is taken up under a new ledger id") {
    Office office;
    office.found();
    const auto before = office.must({"init", "--json"}).json();
    office.must({"backup", office.path("cadangan.db")});
    office.must({"event", "open", "EVK29"});  // lost by the restore
    const auto restored = office.must({"restore", office.path("cadangan.db"), "--json"}).json();
    CHECK(restored["ledger"] != before["ledger"]);
    CHECK(office.must({"init", "--json"}).json()["ledger"] == restored["ledger"]);
    CHECK(office.must({"event", "show", "EVK29", "--json"}).json()["open"] == false);
    CHECK(std::filesystem::exists(office.path("data/netra.db.replaced")));
    CHECK(office.must({"audit", "--json"}).json()["entries"] == 3);
}

TEST_CASE("a backup that cannot be used changes nothing") {
    Office office;
    office.found();
    const auto before = office.must({"audit", "--json"}).json();
    base::write_file(office.path("cadangan.db"), base::as_bytes("bukan basis data"));
    CHECK(office.run({"restore", office.path("cadangan.db")}).status == world_failed);
    CHECK(office.run({"restore", office.path("tiada.db")}).status == world_failed);
    CHECK(office.must({"audit", "--json"}).json() == before);
}
