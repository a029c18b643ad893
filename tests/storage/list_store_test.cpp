#include "storage/list_store.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"

using namespace netra;
using namespace netra::storage;

TEST_CASE("only a list of a higher number is remembered") {
    Database database = Database::in_memory();
    ListStore lists(database);
    CHECK_FALSE(lists.newest("trust").has_value());
    const SeenList five{5, base::sha256(base::as_bytes("five"))};
    lists.remember("trust", five);
    lists.remember("trust", {4, base::sha256(base::as_bytes("four"))});
    lists.remember("trust", {5, base::sha256(base::as_bytes("another five"))});
    CHECK(lists.newest("trust") == five);
    const SeenList six{6, base::sha256(base::as_bytes("six"))};
    lists.remember("trust", six);
    CHECK(lists.newest("trust") == six);
    CHECK_FALSE(lists.newest("revocation").has_value());
}
