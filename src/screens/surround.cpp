#include "screens/surround.h"

#include <algorithm>

#include "core/nip.h"
#include "core/participant.h"
#include "screens/words.h"
#include "ui/header.h"
#include "ui/text.h"

namespace netra::screens {

const core::Course& course_of(const ui::Context& ctx, const app::KioskState& state) {
    return state.course->in(ctx.language());
}

std::string number_line(const app::KioskState& state, base::Language language) {
    if (!state.visitor) return {};
    if (!core::number_tail(state.visitor->number))
        return core::status_name(state.visitor->status).in(language);
    const bool pppk =
        state.visitor->status == core::Status::pppk || state.visitor->status == core::Status::pppk_part_time;
    return (pppk ? "NI PPPK " : "NIP ") + core::mask_number(state.visitor->number);
}

static void draw_header(ui::Context& ctx, const app::KioskState& state) {
    ui::Header header;
    const std::string title = state.course ? course_of(ctx, state).title : std::string("Netra");
    header.course = title;
    const auto current = core::step_of(state.screen, state.facts);
    const auto steps = core::steps(state.facts);
    if (current) {
        for (const core::Step step : steps) header.steps.push_back(core::step_name(step).in(ctx.language()));
        header.current = static_cast<int>(std::ranges::find(steps, *current) - steps.begin());
    }
    const bool known = state.visitor && !state.name_masked;
    const std::string person = known ? core::short_name(state.visitor->name) : std::string();
    const std::string number = known ? number_line(state, ctx.language()) : std::string();
    header.person = person;
    header.number = number;
    ui::header(ctx, header);
}

void surround_without_footer(ui::Context& ctx, const app::KioskState& state) {
    draw_header(ctx, state);
}

std::optional<app::Action> surround(ui::Context& ctx, const app::KioskState& state,
                                    const ui::Footer& footer) {
    surround_without_footer(ctx, state);
    switch (ui::footer(ctx, footer)) {
        case ui::FooterAction::back:
            return app::action::Back{};
        case ui::FooterAction::help:
            return app::action::CallHelp{};
        case ui::FooterAction::primary:
            return app::action::Forward{};
        default:
            return std::nullopt;
    }
}

ui::Rect heading(ui::Context& ctx, std::string_view title, std::string_view subtitle) {
    ui::Rect room = ctx.layout().content;
    auto& paint = ctx.paint();
    room = room.without_top(ui::paragraph(paint, room, title, ui::type::title, ctx.theme().ink));
    if (!subtitle.empty()) {
        room = room.without_top(8);
        room =
            room.without_top(ui::paragraph(paint, room, subtitle, ui::type::subtitle, ctx.theme().ink_soft));
    }
    return room.without_top(32);
}

}  // namespace netra::screens
