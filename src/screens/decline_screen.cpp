#include "screens/decline_screen.h"

#include <array>
#include <string>

#include "core/consent.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/choice.h"
#include "ui/scroll.h"

namespace netra::screens {

namespace {

constexpr std::array reasons = {core::DeclineReason::wrong_data, core::DeclineReason::read_first,
                                core::DeclineReason::on_paper, core::DeclineReason::not_willing};

class DeclineScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        const auto action = surround(ctx, state,
                                     {.back = ctx.say(words::back),
                                      .primary = ctx.say(words::decline_confirm),
                                      .primary_enabled = reason_.has_value(),
                                      .primary_by_enter = false});
        const ui::Rect room = heading(ctx, ctx.say(words::decline_title), ctx.say(words::decline_line));
        scroll_.draw(ctx, room.inset(-4, 0),
                     [&](const ui::Rect& rect) { return choices(ctx, rect.inset(4, 0)); });
        if (action && std::holds_alternative<app::action::Forward>(*action)) {
            return reason_ ? std::optional<app::Action>(app::action::Decline{*reason_}) : std::nullopt;
        }
        return action;
    }

  private:
    float choices(ui::Context& ctx, const ui::Rect& rect) {
        constexpr std::array keys = {"A", "B", "C", "D"};
        float y = rect.y;
        for (std::size_t i = 0; i < reasons.size(); ++i) {
            const std::string id = "reason." + std::to_string(static_cast<int>(reasons[i]));
            const ui::Choice choice{
                .id = id,
                .key = keys[i],
                .text = ctx.say(core::decline_reason_name(reasons[i])),
                .state = reason_ == reasons[i] ? ui::ChoiceState::selected : ui::ChoiceState::idle};
            const float height = ui::choice_height(ctx, rect.w, choice);
            if (ui::choice(ctx, {rect.x, y, rect.w, height}, choice)) reason_ = reasons[i];
            y += height + ui::choice_gap;
        }
        return y - rect.y;
    }

    ui::Scroll scroll_{"reasons"};
    std::optional<core::DeclineReason> reason_;
};

}  // namespace

std::unique_ptr<Screen> make_decline() {
    return std::make_unique<DeclineScreen>();
}

}  // namespace netra::screens
