#include "storage/staff_store.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"

using namespace netra;
using namespace netra::storage;

TEST_CASE("staff are kept by name, changed and removed") {
    Database database = Database::in_memory();
    StaffStore store(database);
    store.save({"petugas 1", StaffRole::staff, "hash 1"});
    store.save({"admin", StaffRole::admin, "hash 2"});
    store.save({"petugas 1", StaffRole::admin, "hash 3"});
    const auto all = store.all();
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == "admin");
    CHECK(store.find("petugas 1") == Staff{"petugas 1", StaffRole::admin, "hash 3"});
    CHECK(store.remove("petugas 1"));
    CHECK_FALSE(store.remove("petugas 1"));
    CHECK_FALSE(store.find("petugas 1").has_value());
}

TEST_CASE("wrong PINs are counted in the file, and outlast a restart") {
    TestFolder folder;
    const PinTries tries{5, 2, morning, morning + std::chrono::milliseconds(1250)};
    {
        Database database(folder / "netra.db");
        StaffStore store(database);
        CHECK(store.tries() == PinTries{});
        store.save_tries({1, 1, morning, morning});
        store.save_tries(tries);
    }
    Database database(folder / "netra.db");
    CHECK(StaffStore(database).tries() == tries);
}
