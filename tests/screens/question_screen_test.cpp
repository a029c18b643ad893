#include "screens/question_screen.h"

#include <doctest/doctest.h>

#include "demonstration.h"
#include "looks.h"

using namespace netra;
using namespace netra::app;
using screens::check_texts;
using screens::in_every_look;
using namespace std::chrono_literals;

namespace {

// A question of a final test of two minutes, of which so much is left.
KioskState with_time_left(std::chrono::milliseconds left) {
    Demonstration demo(
        CourseChanges{{"[test.lengkap]\npass_mark = 65\n", "[test.lengkap]\npass_mark = 65\nminutes = 2\n"}});
    Kiosk kiosk(demo.workspace);
    for (int i = 0; i < 100 && kiosk.view()->screen != core::Screen::final_test; ++i)
        step(kiosk, "Bayu Contoh");
    KioskState state = *kiosk.view();
    REQUIRE(state.screen == core::Screen::final_test);
    state.time_left = left;
    return state;
}

}  // namespace

TEST_CASE("the time that is left stands quietly at the foot, and its end is asked for by itself") {
    in_every_look(with_time_left(2min), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK(stage.shows(stage.ctx.say(ui::Words{"2 menit", "2 min"})));
        CHECK_FALSE(stage.shows(stage.ctx.say(ui::Words{"Kurang dari satu menit", "Less than a minute"})));
        REQUIRE(stage.ctx.next_frame().has_value());
        CHECK(*stage.ctx.next_frame() > stage.now() + 50);
        stage.frame(90);
        CHECK_FALSE(action.has_value());
        CHECK(*stage.ctx.next_frame() <= stage.now() + 10.02);
        stage.frame(30);
        REQUIRE(action.has_value());
        CHECK(std::holds_alternative<action::TimeUp>(*action));
    });
}

TEST_CASE("the last minute is announced over the question, without a word that covers an answer") {
    in_every_look(with_time_left(61s), [](ui::Stage& stage, const auto&) {
        const auto announced = [&] {
            return stage.shows(stage.ctx.say(ui::Words{"Kurang dari satu menit", "Less than a minute"}));
        };
        CHECK_FALSE(announced());
        stage.frame(1);
        stage.settle();
        CHECK(announced());
        CHECK(stage.shows(stage.ctx.say(ui::Words{"60 detik", "60 seconds"})));
        check_texts(stage);
        stage.frame(30);
        CHECK(announced());
        CHECK(stage.shows(stage.ctx.say(ui::Words{"30 detik", "30 seconds"})));
        check_texts(stage);
    });
}

TEST_CASE("without a time limit the foot is as it was") {
    KioskState state = with_time_left(2min);
    state.time_left.reset();
    in_every_look(state, [](ui::Stage& stage, const auto&) {
        CHECK_FALSE(stage.shows(stage.ctx.say(ui::Words{"Sisa waktu", "Time left"})));
        CHECK_FALSE(stage.shows(stage.ctx.say(ui::Words{"2 menit", "2 min"})));
        CHECK_FALSE(stage.ctx.next_frame().has_value());
    });
}

TEST_CASE("a pre-test says that it is not scored and lets a person pass a question by") {
    Demonstration demo(
        CourseChanges{{"retries = 2\n", "retries = 2\npretest = true\n"}, {"count = 3", "count = 2"}});
    Kiosk kiosk(demo.workspace);
    for (int i = 0; i < 100 && kiosk.view()->screen != core::Screen::pretest; ++i) step(kiosk, "Bayu Contoh");
    KioskState state = *kiosk.view();
    REQUIRE(state.screen == core::Screen::pretest);
    in_every_look(state, [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK(stage.shows(stage.ctx.say(ui::Words{"tanpa nilai", "no score"})));
        CHECK(stage.shows(stage.ctx.say(ui::Words{"Soal-soal ini", "These questions"})));
        CHECK_FALSE(stage.item("primary").enabled);
        stage.tap("back");
        REQUIRE(action.has_value());
        CHECK(std::holds_alternative<action::SkipQuestion>(*action));
    });
    state.test->at = 1;
    in_every_look(state, [](ui::Stage& stage, const auto&) {
        check_texts(stage);
        CHECK(stage.shows(stage.ctx.say(ui::Words{"tanpa nilai", "no score"})));
        CHECK_FALSE(stage.shows(stage.ctx.say(ui::Words{"Soal-soal ini", "These questions"})));
    });
}
