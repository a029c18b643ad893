#include "core/result_summary.h"

#include <doctest/doctest.h>

#include "bank.h"
#include "sittings.h"

using namespace netra;
using core::Answer;
using core::AttemptKind;
using core::Sitting;

namespace {

const Answer right{{1}, {}};
const Answer wrong{{0}, {}};

}  // namespace

TEST_CASE("modules are summed over first final tests in the course's order") {
    const core::Course course = core::bank(3, 3);
    const core::Given ani = {{"m2-q0", right}, {"m0-q0", right}, {"m0-q1", wrong}, {"m0-q2", wrong}};
    const core::Given budi = {{"m0-q0", right}, {"gone", right}};
    const std::vector<Sitting> sittings = {
        core::sitting("ani", AttemptKind::pretest, {{"m1-q0", right}}),
        core::sitting("ani", AttemptKind::final_test, ani),
        core::sitting("budi", AttemptKind::final_test, budi),
        core::sitting("budi", AttemptKind::final_test, {{"m0-q0", wrong}}),
    };
    const auto modules = core::summarise_modules(course, sittings, 50);
    CHECK(modules ==
          std::vector<core::ModuleSummary>{{"m0", 2, 4, (33 + 100) / 2.0, 1}, {"m2", 1, 1, 100, 1}});
    CHECK(core::summarise_modules(course, sittings, 33).front().passed == 2);
    CHECK(core::summarise_modules(course, {}, 50).empty());
}

TEST_CASE("units count their people, the first result and who passed in the end") {
    const core::Given given = {{"m0-q0", right}};
    const auto test = [&](const char* who, const char* unit, int percent) {
        return core::sitting(who, AttemptKind::final_test, given, percent, percent >= 80, unit);
    };
    const std::vector<Sitting> sittings = {
        test("ani", "Dinas B", 60),
        test("budi", "Dinas A", 90),
        test("citra", "Dinas B", 85),
        test("ani", "Dinas B", 80),
        test("dewi", "", 70),
        test("dewi", "", 75),
        core::sitting("eko", AttemptKind::pretest, given, 100, true, "Dinas C"),
    };
    CHECK(core::summarise_units(sittings) == std::vector<core::UnitSummary>{{"", 1, 70, 0, 0},
                                                                            {"Dinas A", 1, 90, 1, 1},
                                                                            {"Dinas B", 2, 72.5, 1, 2}});
    CHECK(core::summarise_units({}).empty());
}
