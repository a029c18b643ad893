#include "screens/pledge_screen.h"

#include "core/election_text.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/card.h"
#include "ui/rich_text.h"
#include "ui/scroll.h"

namespace netra::screens {

namespace {

using ui::Rect;

// Large, to be read aloud; somewhat smaller where the whole pledge stands on one sheet then.
ui::RichStyle largest_that_fits(ui::Context& ctx, const core::RichText& text, const Rect& sheet) {
    ui::RichStyle style;
    const float last = ctx.text_size() == ui::TextSize::normal ? 38 : 32;
    for (const float size : {38.0f, 36.0f, 34.0f, 32.0f, last}) {
        const ui::Type type = ui::type::heading.as(ui::Face::medium).sized(size);
        style = {.body = type, .heading = type, .paragraph_gap = size * 0.6f};
        if (ui::lay_out(ctx, text, sheet.w, style).height <= sheet.h) break;
    }
    return style;
}

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
        const Rect room = heading(ctx, pledge.title, ctx.say(words::pledge_line));
        ui::card(ctx, room, ui::CardKind::paper);
        const Rect inside = room.inset(ctx.portrait() ? 48 : 64, 40);
        const ui::RichStyle style = largest_that_fits(ctx, pledge.text, inside);
        scroll_.draw(
            ctx, inside, [&](const Rect& rect) { return ui::rich_text(ctx, pledge.text, rect, style); },
            ctx.theme().paper);
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
