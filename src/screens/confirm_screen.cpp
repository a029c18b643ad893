#include "screens/confirm_screen.h"

#include "screens/person_card.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/scroll.h"

namespace netra::screens {

namespace {

class ConfirmScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        auto action = surround(
            ctx, state,
            {.back = ctx.say(words::back), .primary = ctx.say(words::yes_me), .primary_icon = "check"});
        const ui::Words& line = state.name_masked ? words::confirm_line : words::confirm_ticket;
        const ui::Rect room = heading(ctx, ctx.say(words::confirm_title), ctx.say(line));
        bool stranger = false;
        scroll_.draw(ctx, room.inset(-12, 0), [&](const ui::Rect& rect) {
            const ui::Button no{.id = "not-me", .label = ctx.say(words::not_me), .icon = "cross"};
            const float width = std::max(320.0f, ui::button_width(ctx, no));
            const ui::Rect place = rect.inset(12, 0);
            const bool beside = !ctx.portrait();
            const float height = person_card(ctx, beside ? place.without_right(width + 32) : place, state);
            stranger = ui::button(ctx,
                                  beside ? ui::Rect{place.right() - width, place.y, width, 112}
                                         : ui::Rect{place.x, place.y + height + 32, width, 112},
                                  no);
            return height + 16 + (beside ? 0.0f : 32.0f + 112);
        });
        if (stranger) return app::action::ConfirmIdentity{false};
        if (action && std::holds_alternative<app::action::Forward>(*action))
            return app::action::ConfirmIdentity{true};
        return action;
    }

  private:
    ui::Scroll scroll_{"person"};
};

}  // namespace

std::unique_ptr<Screen> make_confirm() {
    return std::make_unique<ConfirmScreen>();
}

}  // namespace netra::screens
