#include "screens/person_card.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/initials.h"
#include "core/participant.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/card.h"
#include "ui/picture.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr float padding = 48, avatar = 120, gap = 40, line_gap = 20;

struct Fact {
    std::string_view label;
    std::string value;
};

std::vector<Fact> facts_of(const ui::Context& ctx, const app::KioskState& state) {
    const core::Participant& person = *state.visitor;
    std::vector<Fact> facts{{ctx.say(words::number), number_line(state, ctx.language())},
                            {ctx.say(words::unit), person.unit},
                            {ctx.say(words::status), ctx.say(core::status_name(person.status))}};
    if (!state.name_masked) facts.push_back({ctx.say(words::position), person.position});
    std::erase_if(facts, [](const Fact& fact) { return fact.value.empty(); });
    return facts;
}

float fact_height(ui::Context& ctx, const Fact& fact, float width) {
    return ctx.paint().leading(ui::type::small) +
           ui::text_height(ctx.paint(), fact.value, ui::type::body_strong, width);
}

// The initials, or the sign of a person while the name is masked.
void draw_avatar(ui::Context& ctx, ui::Point centre, const app::KioskState& state) {
    const ui::Theme& theme = ctx.theme();
    ctx.paint().disc(centre, avatar / 2, theme.brand);
    if (state.name_masked) {
        ui::icon(ctx, centre, 64, "person", theme.surface);
        return;
    }
    ctx.paint().text_on(centre, core::initials(state.visitor->name), ui::type::heading.sized(44).still(),
                        theme.surface, ui::Align::centre);
}

// Side by side where there is room for two; answers the height. Draws only when asked to.
float facts_in(ui::Context& ctx, const Rect& rect, const std::vector<Fact>& facts, bool drawn) {
    const std::size_t across = rect.w >= ctx.grown(880) ? 2 : 1;
    const float width = (rect.w - gap * static_cast<float>(across - 1)) / static_cast<float>(across);
    float y = rect.y;
    for (std::size_t i = 0; i < facts.size(); i += across) {
        float row = 0;
        for (std::size_t c = 0; c < across && i + c < facts.size(); ++c) {
            const Fact& fact = facts[i + c];
            row = std::max(row, fact_height(ctx, fact, width));
            if (!drawn) continue;
            const Rect place{rect.x + static_cast<float>(c) * (width + gap), y, width, 0};
            const float label =
                ui::paragraph(ctx.paint(), place, fact.label, ui::type::small, ctx.theme().ink_soft);
            ui::paragraph(ctx.paint(), place.without_top(label), fact.value, ui::type::body_strong,
                          ctx.theme().ink);
        }
        y += row + line_gap;
    }
    return y - rect.y - line_gap;
}

}  // namespace

float person_card(ui::Context& ctx, const Rect& at, const app::KioskState& state) {
    auto& paint = ctx.paint();
    const ui::Type type = ui::type::heading.sized(44);
    const std::string name = state.name_masked ? core::masked_name(state.visitor->name) : state.visitor->name;
    const std::vector<Fact> facts = facts_of(ctx, state);
    const Rect inside = at.inset(padding);
    const Rect text = inside.without_left(avatar + gap);
    const float head = std::max(avatar, ui::text_height(paint, name, type, text.w));
    const Rect below = (ctx.portrait() ? inside : text).without_top(head + 24);
    const float height = 2 * padding + head + 24 + facts_in(ctx, below, facts, false);
    ui::card(ctx, at.top(height));
    draw_avatar(ctx, {inside.x + avatar / 2, inside.y + head / 2}, state);
    ui::paragraph_middle(paint, text.top(head), name, type, ctx.theme().ink);
    facts_in(ctx, below, facts, true);
    return height;
}

}  // namespace netra::screens
