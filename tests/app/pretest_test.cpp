#include "app/examination.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "core/learning_gain.h"
#include "demonstration.h"
#include "storage/attempt_store.h"
#include "storage/visit_store.h"
#include "test_taker.h"

using namespace netra;
using namespace netra::app;
using core::Screen;
using namespace std::chrono_literals;

namespace {

// Two questions a test, of the four there are.
const CourseChanges with_pretest = {{"retries = 2\n", "retries = 2\npretest = true\n"},
                                    {"count = 3", "count = 2"}};

std::vector<std::string> sorted(std::vector<std::string> ids) {
    std::ranges::sort(ids);
    return ids;
}

std::vector<core::Sitting> sittings_of(Demonstration& demo, const std::string& event) {
    std::vector<core::Sitting> sittings;
    for (const auto& record : storage::AttemptStore(demo.workspace.database()).of_event(event))
        sittings.push_back({record.participant, "", record.attempt, record.percent, record.passed});
    return sittings;
}

}  // namespace

TEST_CASE("the pre-test asks one form, the first final test the other, and the gain can be measured") {
    Demonstration demo(with_pretest);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::pretest);
    const core::Attempt before = kiosk.view()->test->attempt;
    CHECK(before.questions.size() == 2);
    REQUIRE(before.form.has_value());
    while (kiosk.view()->screen == Screen::pretest) {
        CHECK_FALSE(kiosk.view()->test->revealed);
        kiosk.perform(action::Choose{wrong_answer(asked(*kiosk.view()))});
        kiosk.perform(action::GiveAnswer{});
    }
    CHECK(shown(kiosk) == "course_map");
    CHECK_FALSE(kiosk.view()->result.has_value());
    CHECK_FALSE(kiosk.view()->facts.test_finished);

    play_until(kiosk, Screen::final_test);
    const core::Attempt after = kiosk.view()->test->attempt;
    CHECK(after.form == core::other_form(*before.form));
    CHECK(after.questions.size() == 2);
    for (const std::string& id : after.questions)
        CHECK(std::ranges::find(before.questions, id) == before.questions.end());
    play_until(kiosk, Screen::certificate);

    const auto pairs = core::pair_percents(sittings_of(demo, kiosk.view()->event->code));
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].before < 50);
    CHECK(pairs[0].after == 100);
}

TEST_CASE("a retry after a pre-test draws from the whole bank") {
    Demonstration demo(with_pretest);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    const auto failed = kiosk.view()->test->attempt.questions;
    fail_final_test(kiosk);
    kiosk.perform(action::TryAgain{});
    REQUIRE(shown(kiosk) == "final_test");
    CHECK_FALSE(kiosk.view()->test->attempt.form.has_value());
    // All four are seen; those answered wrongly come first.
    CHECK(sorted(kiosk.view()->test->attempt.questions) == sorted(failed));
    play_until(kiosk, Screen::certificate);
}

TEST_CASE("who does not know an answer passes it by, and that is no open question") {
    Demonstration demo(with_pretest);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::pretest);
    kiosk.perform(action::Choose{core::right_answer(asked(*kiosk.view()))});
    kiosk.perform(action::SkipQuestion{});
    kiosk.perform(action::SkipQuestion{});
    CHECK(shown(kiosk) == "course_map");
    const auto records = storage::AttemptStore(demo.workspace.database()).of_event(kiosk.view()->event->code);
    REQUIRE(records.size() == 1);
    CHECK(records[0].attempt.kind == core::AttemptKind::pretest);
    CHECK(records[0].attempt.finished());
    CHECK(records[0].attempt.answers == std::vector<std::optional<core::Answer>>(2, core::Answer{}));
    CHECK(records[0].percent == 0);
    CHECK_FALSE(records[0].passed);
    play_until(kiosk, Screen::module_quiz);
    kiosk.perform(action::SkipQuestion{});  // nothing outside a pre-test
    CHECK(kiosk.view()->test->at == 0);
    CHECK_FALSE(kiosk.view()->test->attempt.answers[0].has_value());
}

TEST_CASE("a pre-test is never passed, however well it goes") {
    Demonstration demo(with_pretest);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::pretest);
    play_until(kiosk, Screen::course_map);
    const auto records = storage::AttemptStore(demo.workspace.database()).of_event(kiosk.view()->event->code);
    REQUIRE(records.size() == 1);
    CHECK(records[0].percent == 100);
    CHECK_FALSE(records[0].passed);
    CHECK_FALSE(kiosk.view()->facts.test_passed);
}

TEST_CASE("as many people begin with form A as with form B, those who leave in the middle too") {
    Demonstration demo(with_pretest);
    Kiosk kiosk(demo.workspace);
    storage::VisitStore visits(demo.workspace.database());
    std::set<core::Form> seen;
    for (int person = 1; person <= 8; ++person) {
        play_until(kiosk, Screen::pretest);
        seen.insert(kiosk.view()->test->attempt.form.value());
        if (person % 3 == 0) play_until(kiosk, Screen::course_map);
        const std::string event = kiosk.view()->event->code;
        kiosk.perform(action::Leave{});
        kiosk.perform(action::Forward{});
        const core::FormCounts counts = visits.pretest_forms(event);
        CHECK(counts.a + counts.b == person);
        CHECK(std::abs(counts.a - counts.b) <= 1);
    }
    CHECK(seen.size() == 2);
}

TEST_CASE("a course without a pre-test asks none") {
    Demonstration demo;
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::course_map);
    CHECK_FALSE(kiosk.view()->facts.asks_pretest);
    play_until(kiosk, Screen::final_test);
    CHECK_FALSE(kiosk.view()->test->attempt.form.has_value());
    const storage::VisitStore visits(demo.workspace.database());
    CHECK(visits.pretest_forms(kiosk.view()->event->code) == core::FormCounts{});
}
