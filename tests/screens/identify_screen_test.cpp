#include "screens/identify_screen.h"

#include <doctest/doctest.h>

#include "demonstration.h"
#include "looks.h"

using namespace netra;
using namespace netra::app;
using screens::check_texts;
using screens::in_every_look;

TEST_CASE("in every look the other ways stand above the footer, and lead on") {
    Demonstration demo;
    Kiosk kiosk(demo.workspace);
    for (int i = 0; i < 10 && kiosk.view()->screen != core::Screen::identify; ++i) step(kiosk, "Bayu Contoh");
    REQUIRE(kiosk.view()->screen == core::Screen::identify);
    in_every_look(*kiosk.view(), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        const ui::Context& ctx = stage.ctx;
        CHECK(stage.item("other-way").rect.bottom() <= ctx.layout().footer.y * ctx.canvas().scale);
        stage.tap("other-way");
        REQUIRE(action.has_value());
        CHECK(std::holds_alternative<action::ChooseWalkIn>(*action));
    });
}
