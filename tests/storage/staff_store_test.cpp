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
    store.remove("petugas 1");
    CHECK_FALSE(store.find("petugas 1").has_value());
}
