#include "screens/person_card.h"

#include "core/nip.h"
#include "core/participant.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/card.h"
#include "ui/text.h"

namespace netra::screens {

static constexpr float padding = 48;
static constexpr float line_gap = 20;

static float value_height(ui::Context& ctx, float width, const FactLine& line) {
    return ui::text_height(ctx.paint(), line.value, ui::type::body_strong, width);
}

float fact_lines_height(ui::Context& ctx, float width, const std::vector<FactLine>& lines) {
    float height = 2 * padding - line_gap;
    for (const FactLine& line : lines) {
        if (line.value.empty()) continue;
        height +=
            ctx.paint().leading(ui::type::small) + value_height(ctx, width - 2 * padding, line) + line_gap;
    }
    return height;
}

float person_card(ui::Context& ctx, const ui::Rect& at, const std::vector<FactLine>& lines) {
    const float height = fact_lines_height(ctx, at.w, lines);
    ui::card(ctx, {at.x, at.y, at.w, height});
    ui::Rect room = ui::Rect{at.x, at.y, at.w, height}.inset(padding);
    for (const FactLine& line : lines) {
        if (line.value.empty()) continue;
        room = room.without_top(
            ui::paragraph(ctx.paint(), room, line.label, ui::type::small, ctx.theme().ink_soft));
        room = room.without_top(
            ui::paragraph(ctx.paint(), room, line.value, ui::type::body_strong, ctx.theme().ink));
        room = room.without_top(line_gap);
    }
    return height;
}

std::vector<FactLine> facts_of_visitor(const ui::Context& ctx, const app::KioskState& state) {
    const core::Participant& person = *state.visitor;
    return {{ctx.say(words::name), state.name_masked ? core::masked_name(person.name) : person.name},
            {ctx.say(words::number), number_line(state, ctx.language())},
            {ctx.say(words::unit), person.unit},
            {ctx.say(words::position), state.name_masked ? std::string() : person.position},
            {ctx.say(words::status), ctx.say(core::status_name(person.status))}};
}

}  // namespace netra::screens
