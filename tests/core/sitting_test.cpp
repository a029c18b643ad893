#include "core/sitting.h"

#include <doctest/doctest.h>

#include "sittings.h"

using namespace netra;
using core::AttemptKind;
using core::Sitting;

TEST_CASE("the first finished sitting of a kind counts, one a person") {
    const core::Given given = {{"a", core::Answer{{0}, {}}}};
    std::vector<Sitting> all = {
        core::sitting("ani", AttemptKind::pretest, given, 10),
        core::sitting("ani", AttemptKind::final_test, given, 20),
        core::sitting("budi", AttemptKind::final_test, given, 30),
        core::sitting("budi", AttemptKind::final_test, given, 40),
        core::sitting("ani", AttemptKind::final_test, given, 50),
        core::sitting("budi", AttemptKind::quiz, given, 60),
    };
    all[2].attempt.answers[0] = std::nullopt;  // left in the middle
    const auto firsts = core::first_sittings(all, AttemptKind::final_test);
    REQUIRE(firsts.size() == 2);
    CHECK(firsts[0]->percent == 20);
    CHECK(firsts[1]->percent == 40);
    CHECK(core::first_sittings(all, AttemptKind::pretest).size() == 1);
    CHECK(core::first_sittings({}, AttemptKind::quiz).empty());
}
