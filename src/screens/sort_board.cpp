#include "screens/sort_board.h"

#include <algorithm>
#include <string>

#include "ui/tap.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr float gap = 12, padding = 24, pile_gap = 12, least_pile = 88, mark_room = 56;
constexpr ui::Type text_type = ui::type::choice.sized(32), pile_type = ui::type::label;

// One card and the piles it may go to.
struct Row {
    Rect box, text, piles;
};

struct Sorting {
    const AskedQuestion& asked;
    std::vector<std::string> names;  // of the piles
    float width;
};

std::string text_of(const AskedQuestion& asked, int pair) {
    return core::plain_text(asked.question.pairs[static_cast<std::size_t>(pair)].left);
}

float pile_width(const Sorting& sorting, float room) {
    const auto count = static_cast<float>(sorting.names.size());
    return (room - pile_gap * (count - 1)) / count;
}

Row row_at(ui::Context& ctx, const Sorting& sorting, float x, float y, int pair) {
    const float inside = sorting.width - 2 * padding;
    const bool below = ctx.portrait();
    const float piles = below ? inside : inside * (sorting.names.size() > 2 ? 0.56f : 0.46f);
    float pile = least_pile;
    for (const std::string& name : sorting.names) {
        const float room = pile_width(sorting, piles) - 2 * 16 - mark_room;
        pile = std::max(pile, ui::text_height(ctx.paint(), name, pile_type, room) + 24);
    }
    const float words = below ? inside : inside - piles - 32;
    const float text = ui::text_height(ctx.paint(), text_of(sorting.asked, pair), text_type, words);
    const float height = below ? text + 12 + pile + 2 * padding - 8 : std::max(text, pile) + 2 * 16;
    const Rect box{x, y, sorting.width, height};
    if (below)
        return {box,
                {x + padding, y + padding - 4, words, text},
                {x + padding, box.bottom() - padding + 4 - pile, piles, pile}};
    return {box,
            {x + padding, box.centre().y - text / 2, words, text},
            {box.right() - padding - piles, box.centre().y - pile / 2, piles, pile}};
}

struct PileLook {
    ui::Color ground, edge, ink;
    float width;
    bool tick, cross;
};

PileLook pile_look(const ui::Theme& t, bool chosen, bool pressed, bool revealed, bool right) {
    if (revealed && right) return {t.right.ground, t.right.ink, t.ink, 6, true, false};
    if (revealed && chosen) return {t.wrong.ground, t.wrong.ink, t.ink, 6, false, true};
    if (revealed) return {t.locked, t.line, t.ink_soft, 2, false, false};
    if (chosen) return {t.info.ground, t.action, t.ink, 6, true, false};
    return {pressed ? t.info.ground : t.surface, pressed ? t.action : t.edge, t.ink, 3, false, false};
}

bool pile(ui::Context& ctx, const Rect& rect, const Sorting& sorting, int pair, int place) {
    const AskedQuestion& asked = sorting.asked;
    const std::string& name = sorting.names[static_cast<std::size_t>(place)];
    const bool chosen = asked.placed(pair) == place;
    const ui::Tap touch = ui::tap(ctx, rect,
                                  {.id = "card." + std::to_string(pair) + ".pile." + std::to_string(place),
                                   .role = ui::Role::choice,
                                   .label = text_of(asked, pair) + ": " + name,
                                   .enabled = !asked.revealed,
                                   .selected = chosen});
    const ui::Theme& t = ctx.theme();
    const bool right = asked.revealed && asked.right_place(pair) == place;
    const PileLook look = pile_look(t, chosen, touch.pressed, asked.revealed, right);
    auto& paint = ctx.paint();
    paint.box(rect, look.ground, look.edge, look.width, ui::radius_callout);
    const ui::Point mark{rect.right() - 16 - 20, rect.centre().y};
    if (look.tick) paint.tick(mark, 30, look.edge, 5);
    if (look.cross) paint.cross(mark, 30, look.edge, 5);
    ui::paragraph_middle(paint, rect.inset(16, 0).without_right(mark_room), name, pile_type, look.ink);
    if (touch.focused) ui::focus_ring(ctx, rect, ui::radius_callout);
    return touch.tapped;
}

Sorting sorting_of(const AskedQuestion& asked, float width) {
    return {asked, core::right_sides(asked.question), width};
}

}  // namespace

float sort_board_height(ui::Context& ctx, float width, const AskedQuestion& asked) {
    const Sorting sorting = sorting_of(asked, width);
    float height = -gap;
    for (const int pair : asked.order.lefts) height += row_at(ctx, sorting, 0, 0, pair).box.h + gap;
    return height;
}

std::optional<core::Answer> sort_board(ui::Context& ctx, const Rect& rect, const AskedQuestion& asked) {
    const Sorting sorting = sorting_of(asked, rect.w);
    std::optional<core::Answer> changed;
    float y = rect.y;
    for (const int pair : asked.order.lefts) {
        const Row row = row_at(ctx, sorting, rect.x, y, pair);
        ctx.paint().box(row.box, ctx.theme().surface, ctx.theme().line, 2, ui::radius_button);
        ui::paragraph(ctx.paint(), row.text, text_of(asked, pair), text_type, ctx.theme().ink);
        const auto count = static_cast<int>(sorting.names.size());
        for (int place = 0; place < count; ++place) {
            if (!pile(ctx, row.piles.cell(place, 0, count, 1, pile_gap), sorting, pair, place)) continue;
            changed = asked.answer;
            changed->placed.resize(asked.question.pairs.size(), -1);
            changed->placed[static_cast<std::size_t>(pair)] = place;
        }
        y += row.box.h + gap;
    }
    return changed;
}

}  // namespace netra::screens
