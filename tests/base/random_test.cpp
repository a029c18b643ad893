#include "base/random.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

using namespace netra;
using base::Bytes;

TEST_CASE("one seed gives one sequence, on every machine") {
    // SplitMix64 from seed 0, as its author publishes it.
    base::SeededRandom random(0);
    CHECK(random.next() == 0xe220a8397b1dcdafU);
    CHECK(random.next() == 0x6e789e6aa1b965f4U);
    base::SeededRandom again(42), same(42), other(43);
    CHECK(again.bytes(33) == same.bytes(33));
    CHECK(base::SeededRandom(42).bytes(33) != other.bytes(33));
}

TEST_CASE("bytes come little end first, whatever the length") {
    CHECK(base::SeededRandom(0).bytes(3) == Bytes{0xaf, 0xcd, 0x1d});
    CHECK(base::SeededRandom(0).bytes(0).empty());
}

TEST_CASE("numbers below a bound reach each of them about alike") {
    base::SeededRandom random(5);
    std::map<std::uint64_t, int> counts;
    for (int i = 0; i < 6000; ++i) ++counts[random.below(6)];
    REQUIRE(counts.size() == 6);
    for (const auto& [number, count] : counts) {
        CHECK(number < 6);
        CHECK(count > 850);
        CHECK(count < 1150);
    }
    CHECK(random.below(1) == 0);
}

TEST_CASE("the kernel's bytes are not the same twice") {
    base::SystemRandom random;
    const Bytes first = random.bytes(32);
    CHECK(first != random.bytes(32));
    CHECK(random.bytes(100000).size() == 100000);
    CHECK(std::ranges::any_of(first, [](std::uint8_t byte) { return byte != 0; }));
    CHECK(random.number() != random.number());
}
