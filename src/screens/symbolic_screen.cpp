#include "screens/symbolic_screen.h"

#include <string>
#include <vector>

#include "core/date.h"
#include "core/election_text.h"
#include "screens/event_words.h"
#include "screens/staff_surround.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/callout.h"
#include "ui/signature_pad.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

class SymbolicScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    void sign_here(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                   std::string_view position);
    void back();

    std::vector<core::Signature> signed_;  // of those before the present one
    ui::SignaturePad pad_;
};

// "1 dari 2: Inspektur"
std::string count_of(const ui::Context& ctx, std::size_t at, const std::vector<std::string>& signers) {
    return ui::filled(ctx.say(event_words::sign_count),
                      {std::to_string(at + 1), std::to_string(signers.size()), signers[at]});
}

// Pad over note over tools; in landscape the tools stand at the left, as where participants sign.
void SymbolicScreen::sign_here(ui::Context& ctx, const Rect& rect, const app::KioskState& state,
                               std::string_view position) {
    // In landscape large text leaves no room for a note and a date: the pad goes before them.
    const bool stacked = ctx.portrait(), noted = stacked || ctx.text_size() == ui::TextSize::normal;
    const core::LocalTime now = core::local_time(state.now, state.event->utc_offset_minutes);
    const std::string date = noted ? core::format_full_date(now.date, ctx.language()) : std::string();
    const std::string time = noted ? core::format_time(now, ctx.language()) : std::string();
    const ui::Button undo{.id = "undo",
                          .label = ctx.say(words::undo),
                          .icon = "undo",
                          .enabled = !pad_.empty(),
                          .type = ui::type::label};
    const ui::Button erase{.id = "clear",
                           .label = ctx.say(words::erase),
                           .icon = "trash",
                           .enabled = !pad_.empty(),
                           .type = ui::type::label};
    const float beside = ctx.layout().tall_header ? 320.0f : 256.0f;
    const Rect right = stacked ? rect : rect.without_left(beside + 32);
    const ui::Callout note{.text = ctx.say(event_words::sign_note)};
    const float note_height = noted ? ui::callout_height(ctx, right.w, note) : 0;
    const float low = note_height + 24 + (stacked ? 104.0f + 24 : 0.0f);
    const Rect pad = right.top(std::min(stacked ? 640.0f : 432.0f, right.h - low));
    pad_.draw(ctx, pad, {.name = position, .date = date, .time = time});
    const Rect tools =
        stacked ? Rect{rect.x, pad.bottom() + 24, rect.w, 104} : Rect{rect.x, pad.y, beside, 224};
    const auto cell = [&](int i) {
        return stacked ? tools.cell(i, 0, 2, 1, 24) : tools.cell(0, i, 1, 2, 16);
    };
    if (ui::button(ctx, cell(0), undo)) pad_.undo();
    if (ui::button(ctx, cell(1), erase)) pad_.clear();
    const float note_y = (stacked ? tools.bottom() : pad.bottom()) + 24;
    if (noted) ui::callout(ctx, {right.x, note_y, right.w, note_height}, note);
}

// To the one who signed before, with what they drew.
void SymbolicScreen::back() {
    pad_.set(signed_.back());
    signed_.pop_back();
}

std::optional<app::Action> SymbolicScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const std::vector<std::string>& signers = state.staff->event.shown->event.pact_signers;
    const std::size_t at = signed_.size();
    const bool last = at + 1 >= signers.size();
    const bool none = signers.empty();
    auto action =
        staff_surround(ctx, state,
                       {.back = ctx.say(words::back),
                        .primary = none ? std::string_view()
                                        : ctx.say(last ? event_words::sign_record : event_words::sign_next),
                        .primary_icon = last ? "pen" : "arrow-right",
                        .primary_enabled = !pad_.empty(),
                        .primary_by_enter = false,
                        .help = false});
    const std::string count = none ? std::string() : count_of(ctx, at, signers);
    const std::string pact = core::with_election(course_of(ctx, state).pact.title, *state.event);
    // Large text leaves no room for the pact's name over the pad.
    const bool brief = ctx.text_size() != ui::TextSize::normal;
    Rect room = heading(ctx, ctx.say(event_words::symbolic), brief ? count : pact);
    if (action && std::holds_alternative<app::action::Back>(*action)) {
        if (at == 0) return app::action::EnterRoom{app::StaffRoom::event};
        back();
        return std::nullopt;
    }
    if (none) {
        const ui::Callout missing{.say = ui::Say::caution, .text = ctx.say(event_words::no_signers)};
        ui::callout(ctx, room.top(ui::callout_height(ctx, room.w, missing)), missing);
        return action;
    }
    if (!brief)
        room = room.without_top(
            ui::paragraph(ctx.paint(), room, count, ui::type::body_strong, ctx.theme().brand) + 12);
    sign_here(ctx, room, state, signers[at]);
    if (!action || !std::holds_alternative<app::action::Forward>(*action)) return action;
    std::vector<core::Signature> signatures = signed_;
    signatures.push_back(pad_.signature());
    if (last) return app::EventAction{app::event_action::RecordSymbolic{std::move(signatures)}};
    signed_ = std::move(signatures);
    pad_.clear();
    return std::nullopt;
}

}  // namespace

std::unique_ptr<Screen> make_symbolic() {
    return std::make_unique<SymbolicScreen>();
}

}  // namespace netra::screens
