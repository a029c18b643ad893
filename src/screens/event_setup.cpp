#include "screens/event_setup.h"

#include <array>

#include "screens/event_words.h"
#include "screens/staff_surround.h"
#include "screens/words.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr std::array step_words = {&event_words::step_names,   &event_words::step_time,
                                   &event_words::step_mode,    &event_words::step_course,
                                   &event_words::step_signers, &event_words::step_summary};
constexpr float radius = 26, row_height = 72;

// A disc a step: ticked, filled or empty.
void step_mark(ui::Context& ctx, ui::Point at, int step, int current) {
    const ui::Theme& theme = ctx.theme();
    auto& paint = ctx.paint();
    if (step > current) {
        paint.ring(at, radius - 1, 3, theme.edge);
    } else {
        paint.disc(at, radius, theme.brand);
    }
    if (step < current) {
        paint.tick(at, 22, theme.on_action, 4);
        return;
    }
    const ui::Type type = ui::type::small_strong.still();
    paint.text_on(at, std::to_string(step + 1), type, step == current ? theme.on_action : theme.ink_soft,
                  ui::Align::centre);
}

// All words where there is room for them, else those of the present step.
void steps_row(ui::Context& ctx, const Rect& row, int current) {
    auto& paint = ctx.paint();
    float wide = 0;
    for (const ui::Words* words : step_words)
        wide += 2 * radius + 16 + paint.width(ctx.say(*words), ui::type::small_strong) + 56;
    const bool all = wide - 56 <= row.w;
    float x = row.x;
    for (int i = 0; i < setup_steps; ++i) {
        step_mark(ctx, {x + radius, row.centre().y}, i, current);
        x += 2 * radius + 16;
        const auto words = ctx.say(*step_words.at(static_cast<std::size_t>(i)));
        const ui::Type type = i == current ? ui::type::small_strong : ui::type::small;
        const ui::Color ink = i == current ? ctx.theme().brand : ctx.theme().ink_soft;
        if (all || i == current) x += paint.text_on({x, row.centre().y}, words, type, ink) + 16;
        if (i + 1 < setup_steps && all)
            paint.line({x, row.centre().y}, {x + 24, row.centre().y}, ctx.theme().edge, 3);
        x += all ? 40.0f : 0.0f;
    }
}

}  // namespace

std::string setup_title(const ui::Context& ctx, SetupStep step) {
    const auto at = static_cast<std::size_t>(step);
    return ui::filled(ctx.say(event_words::step_of),
                      {std::to_string(at + 1), std::to_string(setup_steps), ctx.say(*step_words.at(at))});
}

SetupAnswer setup_surround(ui::Context& ctx, const app::KioskState& state, SetupStep step,
                           std::string_view primary, bool primary_enabled, Rect& room) {
    const auto asked = staff_surround(ctx, state,
                                      {.back = ctx.say(words::back),
                                       .primary = primary,
                                       .primary_enabled = primary_enabled,
                                       .help = false});
    const Rect content = ctx.layout().content;
    steps_row(ctx, content.top(row_height), static_cast<int>(step));
    room = content.without_top(row_height + 16);
    SetupAnswer answer;
    if (!asked) return answer;
    answer.back = std::holds_alternative<app::action::Back>(*asked);
    answer.forward = std::holds_alternative<app::action::Forward>(*asked);
    if (!answer.back && !answer.forward) answer.action = *asked;
    return answer;
}

std::unique_ptr<SetupPage> make_setup_page(SetupStep step) {
    switch (step) {
        case SetupStep::names:
            return make_setup_names();
        case SetupStep::time:
            return make_setup_time();
        case SetupStep::mode:
            return make_setup_mode();
        case SetupStep::course:
            return make_setup_course();
        case SetupStep::signers:
            return make_setup_signers();
        case SetupStep::summary:
            break;
    }
    return make_setup_summary();
}

}  // namespace netra::screens
