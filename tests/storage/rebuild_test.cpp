#include "storage/rebuild.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"
#include "storage/projection.h"
#include "storage/query.h"
#include "storage/setting_store.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

TEST_CASE("a rebuild into empty projections gives the same rows, over erased entries too") {
    KioskData kiosk;
    play_event(kiosk, 8);
    const auto before = projection_rows(kiosk.database);
    CHECK(before.size() > 60);
    for (const std::string_view table : projection_tables()) {
        kiosk.database.execute("DELETE FROM " + std::string(table));
    }
    kiosk.database.execute("DELETE FROM ledger_node");
    CHECK(projection_rows(kiosk.database).empty());
    CHECK(rebuild(kiosk.database) == kiosk.ledger.size());
    CHECK(projection_rows(kiosk.database) == before);
    CHECK(kiosk.audit().clean());
}

TEST_CASE("every projection has rows in the example, so that the comparison means something") {
    KioskData kiosk;
    play_event(kiosk, 4);
    for (const std::string_view table : projection_tables()) {
        CAPTURE(table);
        Query query(kiosk.database, "SELECT count(*) FROM " + std::string(table));
        REQUIRE(query.next());
        CHECK(query.integer(0) > 0);
    }
}

TEST_CASE("a rebuild mends what was changed by hand and leaves ordinary rows alone") {
    KioskData kiosk;
    play_event(kiosk, 4);
    SettingStore(kiosk.database).set("name", std::string("value"));
    const auto before = projection_rows(kiosk.database);
    kiosk.database.execute("UPDATE certificate SET stands = 0, event = 'X'");
    kiosk.database.execute("DELETE FROM participant");
    kiosk.database.execute("UPDATE ledger_node SET hash = zeroblob(32)");
    rebuild(kiosk.database);
    CHECK(projection_rows(kiosk.database) == before);
    CHECK(SettingStore(kiosk.database).find_text("name") == "value");
}

TEST_CASE("a rebuild over a damaged entry changes nothing") {
    KioskData kiosk;
    play_event(kiosk, 3);
    const auto before = projection_rows(kiosk.database);
    kiosk.database.execute("DROP TRIGGER ledger_keeps_entries_as_they_are");
    kiosk.database.execute("UPDATE ledger SET entry = x'00' WHERE seq = 9");
    CHECK(thrown_by([&] { rebuild(kiosk.database); }) == ErrorCode::database_damaged);
    CHECK(projection_rows(kiosk.database) == before);
}
