#include "screens/confirm_screen.h"

#include "screens/person_card.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/button.h"

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
        const float width = ctx.portrait() ? room.w : std::min(room.w, ctx.grown(1072));
        const float height = person_card(ctx, room.left(width), facts_of_visitor(ctx, state));
        const ui::Button no{.id = "not-me", .label = ctx.say(words::not_me)};
        const float no_width = std::max(320.0f, ui::button_width(ctx, no));
        const bool beside = !ctx.portrait() && width + 32 + no_width <= room.w;
        const ui::Rect place = beside ? ui::Rect{room.right() - no_width, room.y, no_width, 112}
                                      : ui::Rect{room.x, room.y + height + 32, no_width, 112};
        if (ui::button(ctx, place, no)) return app::action::ConfirmIdentity{false};
        if (action && std::holds_alternative<app::action::Forward>(*action))
            return app::action::ConfirmIdentity{true};
        return action;
    }
};

}  // namespace

std::unique_ptr<Screen> make_confirm() {
    return std::make_unique<ConfirmScreen>();
}

}  // namespace netra::screens
