#include "core/initials.h"

#include <doctest/doctest.h>

using netra::core::initials;

TEST_CASE("initials are the first letters of the first two words") {
    CHECK(initials("budi contoh santoso") == "BC");
    CHECK(initials("Ébénézer  örn") == "ÉÖ");
    CHECK(initials("Warga") == "W");
    CHECK(initials(" ").empty());
}
