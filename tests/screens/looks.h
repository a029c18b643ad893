// A screen of the kiosk drawn without a window, in every look that a person may give it.
#pragma once
#include <doctest/doctest.h>

#include "screens/screen.h"
#include "screens/staff_screen.h"
#include "stage.h"

namespace netra::screens {

// Draws what stands in `state` and hands each settled stage to `check(stage, action)`; `action` is the newest
// that the screen asked for.
template <class Check>
void in_every_look(const app::KioskState& state, const Check& check) {
    for (const auto& [width, height] : {std::pair{1920, 1080}, {1080, 1920}, {1280, 800}}) {
        for (const auto size : {ui::TextSize::normal, ui::TextSize::large, ui::TextSize::larger}) {
            for (const auto language : {base::Language::indonesian, base::Language::english}) {
                const auto screen =
                    state.staff ? make_staff_screen(state.staff->room) : make_screen(state.screen);
                std::optional<app::Action> action;
                ui::Stage stage(
                    [&](ui::Context& ctx) {
                        ctx.screen("shown");
                        if (auto asked = screen->draw(ctx, state)) action = std::move(asked);
                    },
                    width, height);
                stage.ctx.settings = {language, size, ui::Contrast::normal, true};
                stage.frames(2);
                stage.settle();
                CAPTURE(width);
                CAPTURE(height);
                CAPTURE(static_cast<int>(size));
                CAPTURE(static_cast<int>(language));
                check(stage, action);
            }
        }
    }
}

// Scrolls down until `seen()`, or to the end; answers whether it was seen.
template <class Seen>
bool scroll_to(ui::Stage& stage, const std::string& scroll, const Seen& seen) {
    while (!seen() && stage.item(scroll + ".down").enabled) {
        stage.tap(scroll + ".down");
        stage.settle();
    }
    return seen();
}

// Every text is within the window and the card it stands on, and none stands on another.
inline void check_texts(const ui::Stage& stage) {
    const ui::Canvas& canvas = stage.ctx.canvas();
    const auto& texts = stage.ctx.registry().texts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const ui::Rect& a = texts[i].rect;
        CAPTURE(texts[i].text);
        CHECK(a.x >= 0);
        CHECK(a.right() <= canvas.width * canvas.scale);
        for (const ui::Item& item : stage.ctx.registry().items) {
            if (item.role == ui::Role::scroll || !item.rect.contains(a.centre())) continue;
            CAPTURE(item.id);
            CHECK(a.x >= item.rect.x);
            CHECK(a.right() <= item.rect.right() + 0.5f);
        }
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const ui::Rect& b = texts[j].rect;
            const ui::Rect common = a.inset(0, a.h * 0.2f).meet(b.inset(0, b.h * 0.2f));
            CAPTURE(texts[j].text);
            CHECK(common.w * common.h < 1);
        }
    }
}

}  // namespace netra::screens
