#include "test_taker.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "visit_support.h"

namespace netra::app {

using core::Screen;

std::string shown(const Kiosk& kiosk) {
    return std::string(core::screen_name(kiosk.view()->screen));
}

void play_until(Kiosk& kiosk, Screen screen) {
    for (int i = 0; i < 100 && kiosk.view()->screen != screen; ++i) step(kiosk, "Bayu Contoh");
    REQUIRE(shown(kiosk) == core::screen_name(screen));
}

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

}  // namespace netra::app
