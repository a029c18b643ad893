#include "ui/chip.h"

#include <algorithm>
#include <string>

#include "ui/picture.h"
#include "ui/text.h"

namespace netra::ui {

namespace {

constexpr float padding = 19, above = 11;
constexpr Type chip_type = type::small_strong;

struct Look {
    Color ground, ink;
};

Look look_of(const Theme& t, ChipKind kind) {
    switch (kind) {
        case ChipKind::action:
            return {t.action, t.on_action};
        case ChipKind::info:
            return {t.info.ground, t.info.ink};
        case ChipKind::right:
            return {t.right.ground, t.right.ink};
        case ChipKind::wrong:
            return {t.wrong.ground, t.wrong.ink};
        case ChipKind::caution:
            return {t.caution.ground, t.caution.ink};
        case ChipKind::quiet:
            break;
    }
    return {t.quiet, t.ink};
}

// The icon with the gap behind it.
float icon_room(Context& ctx, const Chip& chip) {
    return chip.icon.empty() ? 0 : ctx.paint().size(chip_type) + 10;
}

std::string shown_word(Context& ctx, const Chip& chip) {
    if (chip.widest <= 0) return std::string(chip.word);
    return shortened(ctx.paint(), chip.word, chip_type, chip.widest - 2 * padding - icon_room(ctx, chip));
}

}  // namespace

float chip_height(Context& ctx) {
    return ctx.paint().size(chip_type) + 2 * above;
}

float chip_width(Context& ctx, const Chip& chip) {
    return ctx.paint().width(shown_word(ctx, chip), chip_type) + icon_room(ctx, chip) + 2 * padding;
}

float chip(Context& ctx, Point at, const Chip& chip, Align align) {
    Painter& paint = ctx.paint();
    const float width = chip_width(ctx, chip), height = chip_height(ctx);
    const float x = align == Align::left ? at.x : align == Align::right ? at.x - width : at.x - width / 2;
    const Rect box{x, at.y - height / 2, width, height};
    const Look look = look_of(ctx.theme(), chip.kind);
    // Where its ground is that of all else, it has an edge.
    if (ctx.theme().contrast == Contrast::high && chip.kind != ChipKind::action)
        paint.box(box, look.ground, look.ink, 3, height / 2);
    else
        paint.fill(box, look.ground, height / 2);
    const float room = icon_room(ctx, chip), side = paint.size(chip_type);
    if (room > 0) icon(ctx, {box.x + padding + side / 2, box.centre().y}, side, chip.icon, look.ink);
    paint.text_on({box.x + padding + room, box.centre().y}, shown_word(ctx, chip), chip_type, look.ink);
    return width;
}

}  // namespace netra::ui
