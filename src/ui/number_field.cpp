#include "ui/number_field.h"

#include <algorithm>
#include <numeric>

#include "ui/number_pad.h"
#include "ui/picture.h"
#include "ui/tap.h"
#include "ui/text.h"

namespace netra::ui {

namespace {

constexpr float box_height = 168, group_gap = 36, padding = 52;
constexpr float cell_width = 46;
constexpr Type meaning_value{Face::semibold, 30, 1.25f};

// The cells shrink where the field is narrow (portrait keeps 46 for an NIP).
float cell_of(const Rect& rect, const NumberField& field) {
    const auto digits = static_cast<float>(std::accumulate(field.groups.begin(), field.groups.end(), 0));
    const float gaps = group_gap * static_cast<float>(field.groups.size() - 1);
    return std::min(cell_width, (rect.w - 2 * padding - gaps) / digits);
}

struct Cells {
    float x;
    float cell;
    float middle;
};

void draw_cell(Context& ctx, const Cells& at, float x, std::string_view digits, std::size_t index) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Type type = type::number.still().sized(60 * at.cell / cell_width);
    if (index < digits.size()) {
        paint.text_on({x + at.cell / 2, at.middle}, digits.substr(index, 1), type, t.ink, Align::centre);
        return;
    }
    const bool next = index == digits.size();
    paint.fill({x + at.cell * 0.12f, at.middle + 28, at.cell * 0.78f, 5}, next ? t.brand : t.edge, 2.5f);
    if (next) paint.fill({x + at.cell * 0.45f, at.middle - 36, 4, 60}, t.brand, 2);
}

// How many are typed, in words and dots: at the right of the meanings, or where the text has grown in a line
// of its own under them.
bool count_below(Context& ctx) {
    return ctx.text_size() != TextSize::normal;
}

float meaning_height(Context& ctx) {
    return 16 + ctx.paint().leading(type::small) + ctx.paint().leading(meaning_value);
}

void draw_count(Context& ctx, const Rect& under, const NumberField& field, int most) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const bool below = count_below(ctx);
    const float line = paint.leading(type::list_strong);
    const float y = under.y + (below ? meaning_height(ctx) + 12 : 12) + line / 2;
    if (below)
        paint.text_on({under.x, y}, field.count, type::list_strong.figures(), t.brand);
    else
        paint.text_on({under.right(), y}, field.count, type::list_strong.figures(), t.brand, Align::right);
    for (int i = 0; i < most; ++i) {
        const Point dot{under.right() - 10 - 16 * static_cast<float>(most - 1 - i),
                        below ? y : y + line / 2 + 16};
        paint.disc(dot, 6, i < static_cast<int>(field.digits.size()) ? t.brand : t.track);
    }
}

void draw_meaning(Context& ctx, const Rect& place, const GroupMeaning& meaning) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    paint.fill(place.top(4), t.edge, 2);
    const float line = paint.leading(type::small);
    paint.text_on({place.x, place.y + 16 + line / 2}, meaning.word, type::small, t.ink_soft);
    const Type value = fitting(paint, meaning.value, meaning_value, place.w);
    paint.text_on({place.x, place.y + 16 + line + paint.leading(meaning_value) / 2}, meaning.value, value,
                  t.ink);
}

}  // namespace

float number_field_height(Context& ctx) {
    const float count = count_below(ctx) ? 12 + ctx.paint().leading(type::list_strong) : 0;
    return box_height + 20 + meaning_height(ctx) + count;
}

void number_field(Context& ctx, const Rect& rect, const NumberField& field) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Rect box = rect.top(box_height);
    const Tap touch = tap(ctx, box,
                          {.id = std::string(field.id),
                           .role = Role::field,
                           .label = std::string(field.label),
                           .value = std::string(field.digits)});
    paint.box(box, t.surface, field.wrong ? t.wrong.ink : t.brand, 4, radius_button);
    if (touch.focused) focus_ring(ctx, box, radius_button);
    const Rect under = rect.without_top(box_height + 20);
    Cells at{box.x + padding, cell_of(rect, field), box.centre().y};
    std::size_t index = 0;
    paint.set_typed(true);
    for (std::size_t g = 0; g < field.groups.size(); ++g) {
        const float begin = at.x;
        for (int i = 0; i < field.groups[g]; ++i, at.x += at.cell)
            draw_cell(ctx, at, at.x, field.digits, index++);
        const bool meant =
            field.error.empty() && g < field.meanings.size() && !field.meanings[g].value.empty();
        if (meant && index <= field.digits.size())
            draw_meaning(ctx, {begin + 4, under.y, at.x - begin - 8, 80}, field.meanings[g]);
        at.x += group_gap;
    }
    paint.set_typed(false);
    if (!field.error.empty()) {
        icon(ctx, {under.x + 18, under.y + paint.leading(type::callout_title) / 2}, 36, "caution",
             t.wrong.ink);
        paragraph(paint, {under.x + 52, under.y, under.w - 52, 80}, field.error, type::callout_title,
                  t.wrong.ink);
    } else if (!field.count.empty()) {
        draw_count(ctx, under, field, static_cast<int>(index));
    }
}

bool number_typed(Context& ctx, std::string& digits, std::size_t most, const PadKey* key) {
    const std::string before = digits;
    std::erase_if(ctx.keys(), [&](const KeyEvent& event) {
        const bool digit = event.key == Key::character && event.character >= U'0' && event.character <= U'9';
        if (digit && digits.size() < most) digits += static_cast<char>(event.character);
        if (event.key == Key::backspace && !digits.empty()) digits.pop_back();
        return digit || event.key == Key::backspace;
    });
    if (key && key->kind == PadKeyKind::digit && digits.size() < most) digits += key->digit;
    if (key && key->kind == PadKeyKind::erase && !digits.empty()) digits.pop_back();
    if (key && key->kind == PadKeyKind::clear) digits.clear();
    if (digits != before) ctx.animate();
    return digits != before;
}

}  // namespace netra::ui
