#include "base/clock.h"

#include <doctest/doctest.h>

using namespace netra;
using namespace std::chrono_literals;

TEST_CASE("whole seconds are rounded down, before 1970 too") {
    CHECK(base::unix_seconds(base::Instant(1999ms)) == 1);
    CHECK(base::unix_seconds(base::Instant(2000ms)) == 2);
    CHECK(base::unix_seconds(base::Instant(-1ms)) == -1);
    CHECK(base::from_unix_seconds(5) == base::Instant(5000ms));
    CHECK(base::unix_seconds(base::from_unix_seconds(-7)) == -7);
}

TEST_CASE("a fixed clock stands still until it is told otherwise") {
    base::FixedClock clock(base::from_unix_seconds(100));
    CHECK(clock.now() == base::from_unix_seconds(100));
    clock.advance(1500ms);
    CHECK(clock.now() == base::Instant(101500ms));
    clock.set(base::from_unix_seconds(3));
    CHECK(clock.now() == base::from_unix_seconds(3));
}

TEST_CASE("a step of the wall clock is none of the steady one") {
    base::FixedClock clock(base::from_unix_seconds(100));
    const auto before = clock.steady();
    clock.advance(1500ms);
    CHECK(clock.steady() - before == 1500ms);
    clock.set(base::from_unix_seconds(3));
    CHECK(clock.steady() - before == 1500ms);
    const base::SystemClock machine;
    const auto first = machine.steady();
    CHECK(machine.steady() >= first);
}

TEST_CASE("the machine's clock tells this century") {
    CHECK(base::unix_seconds(base::SystemClock().now()) > 1700000000);
    CHECK(base::unix_seconds(base::SystemClock().now()) < 4102444800);
}
