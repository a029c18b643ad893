#include "core/stopwatch.h"

#include <doctest/doctest.h>

using namespace netra;
using namespace std::chrono_literals;

TEST_CASE("a stopwatch counts what lies between start and stop and not the breaks") {
    core::Stopwatch watch;
    CHECK(watch.spent(500ms) == 0ms);
    watch.start(1000ms);
    CHECK(watch.running());
    CHECK(watch.spent(1700ms) == 700ms);
    watch.stop(3000ms);
    CHECK_FALSE(watch.running());
    CHECK(watch.spent(99000ms) == 2000ms);
    watch.start(100000ms);
    CHECK(watch.spent(100500ms) == 2500ms);
}

TEST_CASE("starting twice or stopping twice counts nothing twice") {
    core::Stopwatch watch(4000ms);
    watch.stop(10ms);
    CHECK(watch.spent(20ms) == 4000ms);
    watch.start(100ms);
    watch.start(900ms);
    CHECK(watch.spent(1100ms) == 5000ms);
    watch.stop(1100ms);
    watch.stop(9000ms);
    CHECK(watch.spent(9999ms) == 5000ms);
}
