#include "screens/pledge_screen.h"

#include "core/election_text.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/card.h"
#include "ui/rich_text.h"
#include "ui/scroll.h"

namespace netra::screens {

namespace {

class PledgeScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        const auto action = surround(ctx, state,
                                     {.back = ctx.say(words::back),
                                      .primary = ctx.say(words::i_pledge),
                                      .primary_icon = "check",
                                      .primary_by_enter = false});
        const core::Pledge pledge =
            core::with_election(course_of(ctx, state).pledge_for(state.visitor->status), *state.event);
        const ui::Rect room = heading(ctx, pledge.title, ctx.say(words::pledge_line));
        ui::card(ctx, room, ui::CardKind::paper);
        const ui::RichStyle style{.body = ui::type::heading.as(ui::Face::medium),
                                  .heading = ui::type::heading,
                                  .paragraph_gap = 28};
        scroll_.draw(ctx, room.inset(64, 48),
                     [&](const ui::Rect& rect) { return ui::rich_text(ctx, pledge.text, rect, style); });
        if (action && std::holds_alternative<app::action::Forward>(*action)) return app::action::ReadPledge{};
        return action;
    }

  private:
    ui::Scroll scroll_{"pledge"};
};

}  // namespace

std::unique_ptr<Screen> make_pledge() {
    return std::make_unique<PledgeScreen>();
}

}  // namespace netra::screens
