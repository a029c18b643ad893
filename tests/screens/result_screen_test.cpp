#include "screens/result_screen.h"

#include <doctest/doctest.h>

#include "demonstration.h"
#include "looks.h"

using namespace netra;
using namespace netra::app;
using screens::check_texts;
using screens::in_every_look;
using namespace std::chrono_literals;

namespace {

// A failed test whose next try waits for so long.
KioskState waiting_for(std::chrono::milliseconds wait) {
    Demonstration demo;
    Kiosk kiosk(demo.workspace);
    for (int i = 0; i < 100 && kiosk.view()->screen != core::Screen::result; ++i) step(kiosk, "Bayu Contoh");
    KioskState state = *kiosk.view();
    REQUIRE(state.screen == core::Screen::result);
    state.facts.test_passed = false;
    state.result->result.passed = false;
    state.result->result.percent = 33;
    state.result->result.right = 1;
    state.facts.cooling = true;
    state.next_try = state.now + wait;
    return state;
}

}  // namespace

TEST_CASE("while the next try has to wait the screen says until when, and its button waits") {
    in_every_look(waiting_for(9min + 30s), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK_FALSE(stage.item("primary").enabled);
        CHECK(stage.item("back").enabled);
        stage.tap("primary");
        CHECK_FALSE(action.has_value());
        REQUIRE(stage.ctx.next_frame().has_value());
        CHECK(*stage.ctx.next_frame() > stage.now());
        CHECK(*stage.ctx.next_frame() <= stage.now() + 31);
        stage.frame(9 * 60 + 29);
        CHECK_FALSE(stage.item("primary").enabled);
        CHECK(*stage.ctx.next_frame() <= stage.now() + 1.02);
        stage.frame(2);
        stage.settle();
        CHECK(stage.item("primary").enabled);
        CHECK_FALSE(stage.ctx.next_frame().has_value());
        stage.tap("primary");
        REQUIRE(action.has_value());
        CHECK(std::holds_alternative<action::TryAgain>(*action));
    });
}

TEST_CASE("the wait is told as the hour, with the minutes and at last the seconds to it") {
    const auto says = [](std::chrono::milliseconds wait, const char* words) {
        const KioskState state = waiting_for(wait);
        const auto screen = screens::make_result();
        ui::Stage stage([&](ui::Context& ctx) { screen->draw(ctx, state); });
        stage.frames(2);
        std::string all;
        for (const ui::TextItem& text : stage.ctx.registry().texts) all += text.text + " ";
        CAPTURE(all);
        CHECK(all.find(words) != std::string::npos);
    };
    // The demonstration's clock stands at 19.26.40 WIB.
    says(42s, "pukul 19.27 WIB, 42 detik lagi.");
    says(9min + 1s, "pukul 19.35 WIB, ± 10 menit lagi.");
    says(3h, "pukul 22.26 WIB.");
    says(24h, "pada 5 April 2029 pukul 19.26 WIB.");
}

TEST_CASE("leaving while the next try waits is one touch") {
    in_every_look(waiting_for(5min), [](ui::Stage& stage, const auto& action) {
        stage.tap("back");
        REQUIRE(action.has_value());
        CHECK(std::holds_alternative<action::Back>(*action));
    });
}
