#include "core/cooling.h"

#include <doctest/doctest.h>

using namespace netra;
using core::cooling_until;
using namespace std::chrono_literals;

namespace {

const base::Instant ended = base::from_unix_seconds(1795000000);

}  // namespace

TEST_CASE("the next attempt waits for the whole cooling time and not a moment longer") {
    CHECK(cooling_until(10min, ended, ended) == ended + 10min);
    CHECK(cooling_until(10min, ended, ended + 10min - 1ms) == ended + 10min);
    CHECK_FALSE(cooling_until(10min, ended, ended + 10min).has_value());
    CHECK_FALSE(cooling_until(10min, ended, ended + 24h).has_value());
}

TEST_CASE("without a cooling time nobody waits, whatever the clock says") {
    for (const auto now : {ended - 1h, ended - 1ms, ended, ended + 1h})
        CHECK_FALSE(cooling_until(0min, ended, now).has_value());
}

TEST_CASE("a clock that was set back never makes anybody wait longer than twice the cooling time") {
    CHECK(cooling_until(10min, ended, ended - 1s) == ended + 10min);
    CHECK(cooling_until(10min, ended, ended - 10min) == ended + 10min);
    CHECK_FALSE(cooling_until(10min, ended, ended - 10min - 1ms).has_value());
    CHECK_FALSE(cooling_until(10min, ended, ended - 24h * 365).has_value());
    CHECK(cooling_until(1440min, ended, ended - 24h) == ended + 24h);
}
