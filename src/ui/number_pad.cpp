#include "ui/number_pad.h"

#include <string>

#include "ui/card.h"
#include "ui/picture.h"
#include "ui/tap.h"
#include "ui/text.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

constexpr float padding = 40, gap = 16, drop = 3;

// A white key with a lower edge that it sinks onto while it is pressed.
bool digit_key(Context& ctx, const Rect& rect, char digit) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const std::string label(1, digit);
    const Tap touch = tap(ctx, rect, {.id = "key." + label, .role = Role::key, .label = label});
    const Rect face = touch.pressed ? rect.moved(0, drop) : rect;
    if (touch.pressed) {
        paint.box(face, t.info.ground, t.action, 4, radius_button);
    } else {
        if (t.shadows) paint.fill(rect.moved(0, drop).without_top(rect.h / 2), t.key_edge, radius_button);
        paint.box(face, t.surface, t.edge, 2, radius_button);
    }
    paint.text_on(face.centre(), label, type::number.still(), t.ink, Align::centre);
    return touch.tapped;
}

Tap quiet_key(Context& ctx, const Rect& rect, const char* id, std::string_view label) {
    const Theme& t = ctx.theme();
    const Tap touch = tap(ctx, rect, {.id = id, .role = Role::key, .label = std::string(label)});
    if (t.contrast == Contrast::high)
        ctx.paint().box(rect, t.quiet, touch.pressed ? t.action : t.edge, 3, radius_button);
    else
        ctx.paint().fill(rect, touch.pressed ? t.track : t.quiet, radius_button);
    return touch;
}

}  // namespace

std::optional<PadKey> number_pad(Context& ctx, const Rect& rect) {
    card(ctx, rect);
    const Rect inner = rect.inset(padding);
    const auto cell = [&](int column, int row) { return inner.cell(column, row, 3, 4, gap); };
    std::optional<PadKey> key;
    for (int i = 0; i < 9; ++i) {
        const char digit = static_cast<char>('1' + i);
        if (digit_key(ctx, cell(i % 3, i / 3), digit)) key = PadKey{PadKeyKind::digit, digit};
    }
    const Rect erase = cell(0, 3), clear = cell(2, 3);
    if (repeating(ctx, quiet_key(ctx, erase, "key.erase", ctx.say(words::erase))))
        key = PadKey{PadKeyKind::erase};
    icon(ctx, erase.centre(), 52, "backspace", ctx.theme().ink);
    if (digit_key(ctx, cell(1, 3), '0')) key = PadKey{PadKeyKind::digit, '0'};
    if (quiet_key(ctx, clear, "key.clear", ctx.say(words::clear)).tapped) key = PadKey{PadKeyKind::clear};
    const Type label = fitting(ctx.paint(), ctx.say(words::clear), type::utility.still(), clear.w - 24, 20);
    ctx.paint().text_on(clear.centre(), ctx.say(words::clear), label, ctx.theme().ink, Align::centre);
    return key;
}

}  // namespace netra::ui
