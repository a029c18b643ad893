#include "core/pin.h"

#include <doctest/doctest.h>

#include <vector>

using namespace netra;
using namespace netra::core;
using namespace std::chrono_literals;

TEST_CASE("a PIN has six to ten digits and nothing else") {
    CHECK_FALSE(fault_of_pin("502931").has_value());
    CHECK_FALSE(fault_of_pin("5029318264").has_value());
    CHECK(fault_of_pin("") == PinFault::too_short);
    CHECK(fault_of_pin("50293") == PinFault::too_short);
    CHECK(fault_of_pin("50293182640") == PinFault::too_long);
    CHECK(fault_of_pin("50293a") == PinFault::not_digits);
    CHECK(fault_of_pin("50 931") == PinFault::not_digits);
}

TEST_CASE("one digit repeated and digits in a row are no PINs") {
    for (const char* equal : {"000000", "7777777"}) CHECK(fault_of_pin(equal) == PinFault::all_equal);
    for (const char* run : {"123456", "654321", "1234567890", "789012", "2109876"})
        CHECK(fault_of_pin(run) == PinFault::run);
    for (const char* good : {"123457", "112233", "135790", "012340"})
        CHECK_FALSE(fault_of_pin(good).has_value());
}

TEST_CASE("each fault of a PIN is said in both languages") {
    for (const PinFault fault : {PinFault::not_digits, PinFault::too_short, PinFault::too_long,
                                 PinFault::all_equal, PinFault::run}) {
        CHECK_FALSE(describe(fault).id.empty());
        CHECK_FALSE(describe(fault).en.empty());
    }
}

TEST_CASE("three wrong PINs cost nothing, then the wait grows up to a quarter of an hour") {
    const std::vector<std::chrono::seconds> waits = {0s, 0s, 0s, 0s, 5s, 15s, 60s, 300s, 900s, 900s};
    for (std::size_t wrong = 0; wrong < waits.size(); ++wrong)
        CHECK(wait_after(static_cast<int>(wrong)) == waits[wrong]);
    CHECK(wait_after(1000) == 900s);
}

TEST_CASE("a start in between leaves the rest of the wait, and a clock set back never shortens it") {
    const base::Instant last = base::from_unix_seconds(1795000000);
    CHECK(wait_left(6, last, last) == 60s);
    CHECK(wait_left(6, last, last + 59s) == 1s);
    CHECK(wait_left(6, last, last + 60s) == 0s);
    CHECK(wait_left(6, last, last + 24h) == 0s);
    CHECK(wait_left(6, last, last - 1ms) == 60s);
    CHECK(wait_left(6, last, last - 24h) == 60s);
    CHECK(wait_left(2, last, last) == 0s);
}
