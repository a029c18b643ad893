#include "app/examination.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "demonstration.h"
#include "storage/visit_store.h"

using namespace netra;
using namespace netra::app;
using core::Screen;
using namespace std::chrono_literals;

namespace {

std::string shown(const Kiosk& kiosk) {
    return std::string(core::screen_name(kiosk.view()->screen));
}

// The person goes on, answering rightly, until that screen stands.
void play_until(Kiosk& kiosk, Screen screen) {
    for (int i = 0; i < 100 && kiosk.view()->screen != screen; ++i) step(kiosk, "Bayu Contoh");
    REQUIRE(shown(kiosk) == core::screen_name(screen));
}

// An answer that can be given and is worth nothing.
core::Answer wrong_answer(const core::Question& question) {
    core::Answer answer = core::right_answer(question);
    if (!answer.placed.empty()) {
        std::ranges::rotate(answer.placed, answer.placed.begin() + 1);
        return answer;
    }
    const auto bad = std::ranges::find_if(question.options, [](const auto& o) { return o.weight <= 0; });
    return {{static_cast<int>(bad - question.options.begin())}, {}};
}

const core::Question& asked(const KioskState& state) {
    return *state.course->indonesian.find_question(state.test->attempt.questions[state.test->at]);
}

void fail_final_test(Kiosk& kiosk) {
    REQUIRE(shown(kiosk) == "final_test");
    while (kiosk.view()->screen == Screen::final_test) {
        kiosk.perform(action::Choose{wrong_answer(asked(*kiosk.view()))});
        kiosk.perform(action::GiveAnswer{});
    }
    REQUIRE(shown(kiosk) == "result");
}

const CourseChanges ten_minutes_of_cooling = {{"retries = 2\n", "retries = 2\ncooling_minutes = 10\n"}};

}  // namespace

TEST_CASE("after a failed test the next one begins when the cooling time has passed, not before") {
    Demonstration demo(ten_minutes_of_cooling);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    fail_final_test(kiosk);
    CHECK(kiosk.view()->next_try == demo.clock.now() + 10min);
    kiosk.perform(action::TryAgain{});
    CHECK(shown(kiosk) == "result");
    kiosk.perform(action::Forward{});
    CHECK(shown(kiosk) == "result");
    demo.clock.advance(10min - 1s);
    kiosk.perform(action::TryAgain{});
    CHECK(shown(kiosk) == "result");
    demo.clock.advance(1s);
    kiosk.perform(action::TryAgain{});
    CHECK(shown(kiosk) == "final_test");
    CHECK_FALSE(kiosk.view()->next_try.has_value());
    play_until(kiosk, Screen::certificate);
}

TEST_CASE("who leaves while the next test has to wait comes back to the result") {
    Demonstration demo(ten_minutes_of_cooling);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    fail_final_test(kiosk);
    const base::Instant again = demo.clock.now() + 10min;
    storage::VisitStore visits(demo.workspace.database());
    const std::string visit = visits.active().front().id;
    kiosk.perform(action::Back{});
    CHECK(shown(kiosk) == "parked");
    CHECK_FALSE(kiosk.view()->visitor.has_value());

    // Met again by staff, after the machine was switched off and on.
    visits.set_state(visit, storage::VisitState::active, demo.clock.now());
    demo.clock.advance(1min);
    Kiosk later(demo.workspace);
    REQUIRE(shown(later) == "resume");
    later.perform(action::Forward{});
    CHECK(shown(later) == "result");
    CHECK(later.view()->next_try == again);
    CHECK(later.view()->result.has_value());
    later.perform(action::TryAgain{});
    CHECK(shown(later) == "result");
    demo.clock.advance(9min);
    later.perform(action::TryAgain{});
    CHECK(shown(later) == "final_test");
}

TEST_CASE("a clock that was set back does not lock a person out") {
    Demonstration demo(ten_minutes_of_cooling);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    fail_final_test(kiosk);
    demo.clock.advance(-24h);
    kiosk.perform(action::TryAgain{});
    CHECK(shown(kiosk) == "final_test");
}

TEST_CASE("a passed test, or one without another try, is not waited for") {
    Demonstration demo(CourseChanges{{"retries = 2\n", "retries = 0\ncooling_minutes = 10\n"}});
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    fail_final_test(kiosk);
    CHECK_FALSE(kiosk.view()->next_try.has_value());
    kiosk.perform(action::Forward{});
    CHECK(shown(kiosk) == "help");

    Demonstration passing(ten_minutes_of_cooling);
    Kiosk other(passing.workspace);
    play_until(other, Screen::result);
    CHECK_FALSE(other.view()->next_try.has_value());
    play_until(other, Screen::certificate);
}
