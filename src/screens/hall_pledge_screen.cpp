#include "screens/hall_pledge_screen.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "core/election_text.h"
#include "screens/entry_row.h"
#include "screens/event_words.h"
#include "screens/staff_surround.h"
#include "screens/surround.h"
#include "screens/text_entry.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/rich_text.h"
#include "ui/scroll.h"

namespace netra::screens {

namespace {

using ui::Rect;

class HallPledgeScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        if (step_ == Step::type) return type(ctx, state);
        return step_ == Step::leader ? leader(ctx, state) : read(ctx, state);
    }

  private:
    enum class Step { read, leader, type };

    std::optional<app::Action> read(ui::Context& ctx, const app::KioskState& state);
    std::optional<app::Action> leader(ui::Context& ctx, const app::KioskState& state);
    std::optional<app::Action> type(ui::Context& ctx, const app::KioskState& state);

    Step step_ = Step::read;
    std::optional<std::string> led_by_;
    TextEntry entry_{"entry", 120};
    ui::Scroll text_{"pledge"};
    ui::Scroll list_{"positions"};
};

// Read from two metres away: the sizes of the wall's pledge, the smaller one where letters grow by
// themselves.
ui::RichStyle reading_style(const ui::Context& ctx) {
    const float size = ctx.text_size() == ui::TextSize::normal ? 46 : 40;
    const ui::Type type = ui::type::heading.as(ui::Face::medium).sized(size);
    return {.body = type, .heading = type, .paragraph_gap = size * 0.7f};
}

// Each position of the event once.
std::vector<std::string> positions_of(const core::Event& event) {
    std::vector<std::string> positions;
    for (const auto* list : {&event.pact_signers, &event.certificate_signers, &event.witnesses}) {
        for (const std::string& position : *list) {
            if (std::ranges::find(positions, position) == positions.end()) positions.push_back(position);
        }
    }
    return positions;
}

std::optional<app::Action> HallPledgeScreen::read(ui::Context& ctx, const app::KioskState& state) {
    const core::Pledge pledge = core::with_election(course_of(ctx, state).pledge, *state.event);
    const bool none = pledge.text.empty();
    auto action =
        staff_surround(ctx, state,
                       {.back = ctx.say(words::back),
                        .primary = none ? std::string_view() : ctx.say(event_words::pledge_was_read),
                        .primary_icon = "check",
                        .primary_by_enter = false,
                        .help = false});
    const Rect room = heading(ctx, none ? ctx.say(event_words::pledge) : std::string_view(pledge.title));
    if (none) {
        const ui::Callout missing{.say = ui::Say::caution, .text = ctx.say(event_words::no_pledge)};
        ui::callout(ctx, room.top(ui::callout_height(ctx, room.w, missing)), missing);
    } else {
        ui::card(ctx, room, ui::CardKind::paper);
        const ui::RichStyle style = reading_style(ctx);
        text_.draw(
            ctx, room.inset(ctx.portrait() ? 48.0f : 80.0f, 40),
            [&](const Rect& rect) { return ui::rich_text(ctx, pledge.text, rect, style); },
            ctx.theme().paper);
    }
    if (action && std::holds_alternative<app::action::Back>(*action))
        return app::action::EnterRoom{app::StaffRoom::event};
    if (!action || !std::holds_alternative<app::action::Forward>(*action)) return action;
    step_ = Step::leader;
    ctx.turn(ui::Direction::forward);
    return std::nullopt;
}

std::optional<app::Action> HallPledgeScreen::leader(ui::Context& ctx, const app::KioskState& state) {
    auto action = staff_surround(ctx, state,
                                 {.back = ctx.say(words::back),
                                  .primary = ctx.say(event_words::sign_record),
                                  .primary_icon = "check",
                                  .primary_enabled = led_by_.has_value(),
                                  .primary_by_enter = false,
                                  .help = false});
    const Rect room = heading(ctx, ctx.say(event_words::led_by), ctx.say(event_words::led_line));
    std::vector<std::string> positions = positions_of(state.staff->event.shown->event);
    if (led_by_ && std::ranges::find(positions, *led_by_) == positions.end()) positions.push_back(*led_by_);
    list_.draw(ctx, room.inset(-4, 0), [&](const Rect& outer) {
        const Rect rect = outer.inset(4, 0);
        float y = rect.y + 4;
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const std::string id = "position." + std::to_string(i);
            const bool chosen = led_by_ == positions[i];
            const EntryRow row{.id = id,
                               .value = positions[i],
                               .icon = chosen ? "check" : "person",
                               .touch = positions[i],
                               .selected = chosen};
            const float height = entry_row_height(ctx, rect.w, row);
            if (entry_row(ctx, {rect.x, y, rect.w, height}, row)) led_by_ = positions[i];
            y += height + 16;
        }
        const ui::Button other{.id = "other",
                               .label = ctx.say(event_words::other_position),
                               .icon = "plus",
                               .type = ui::type::label};
        if (ui::button(ctx, {rect.x, y, rect.w, 96}, other)) {
            step_ = Step::type;
            entry_.begin(ctx, "");
        }
        return y + 96 - rect.y;
    });
    if (action && std::holds_alternative<app::action::Back>(*action)) {
        step_ = Step::read;
        ctx.turn(ui::Direction::backward);
        return std::nullopt;
    }
    if (!action || !std::holds_alternative<app::action::Forward>(*action)) return action;
    return app::EventAction{app::event_action::RecordPledge{led_by_.value()}};
}

std::optional<app::Action> HallPledgeScreen::type(ui::Context& ctx, const app::KioskState& state) {
    auto action = staff_surround_without_footer(ctx, state);
    const EntryMove move = entry_.draw(ctx, {.title = ctx.say(event_words::led_by),
                                             .label = ctx.say(event_words::position),
                                             .hint = ctx.say(event_words::position_hint),
                                             .forward = ctx.say(event_words::done)});
    const std::string position(base::trim(entry_.text()));
    if (move == EntryMove::done && !position.empty()) led_by_ = position;
    if (move != EntryMove::none) step_ = Step::leader;
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_hall_pledge() {
    return std::make_unique<HallPledgeScreen>();
}

}  // namespace netra::screens
