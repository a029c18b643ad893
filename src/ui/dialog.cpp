#include "ui/dialog.h"

#include <algorithm>
#include <string>

#include "ui/button.h"
#include "ui/progress.h"
#include "ui/text.h"

namespace netra::ui {

namespace {

constexpr float padding = 64, button_high = 112, ring_radius = 104;

}  // namespace

Rect dialog_box(Context& ctx, float width, float height) {
    const Theme& t = ctx.theme();
    const Rect page = ctx.canvas().rect();
    ctx.paint().fill(page, t.scrim);
    const Rect box = page.centred(std::min(width, page.w - 2 * 32), std::min(height, page.h - 2 * 32));
    if (t.card_edge > 0)
        ctx.paint().box(box, t.surface, t.edge, t.card_edge, radius_dialog);
    else
        ctx.paint().fill(box, t.surface, radius_dialog);
    return box;
}

DialogAction dialog(Context& ctx, const Dialog& dialog) {
    const Layer layer(ctx, "dialog");
    if (layer.takes_focus())
        ctx.set_focus(dialog.primary_key == Shortcut::none ? "dialog.secondary" : "dialog.primary", true);
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const bool counts = dialog.seconds >= 0;
    const float width = std::min(ctx.grown(1040), ctx.canvas().width - 64);
    const float left = counts ? 2 * ring_radius + 18 + 62 : 0;
    const float column = width - 2 * padding - left;
    const float words = text_height(paint, dialog.title, type::title, column) + 14 +
                        text_height(paint, dialog.text, type::body, column);
    const float needed =
        padding + std::max(words, counts ? 2 * ring_radius + 18 : 0) + 56 + button_high + padding;
    const Rect box = dialog_box(ctx, width, std::max(560.0f, needed));
    const Rect inner = box.inset(padding);
    Rect text = Rect{inner.x + left, inner.y, column, inner.h - button_high - 56};
    text = text.centred(column, words);
    if (counts) {
        const Ring ring{
            {inner.x + ring_radius + 12, inner.y + (inner.h - button_high - 56) / 2},
            ring_radius,
            18,
            static_cast<float>(dialog.seconds) / static_cast<float>(std::max(1, dialog.seconds_of))};
        ui::ring(ctx, ring);
        ring_words(ctx, ring, std::to_string(dialog.seconds), dialog.seconds_word, 76);
    }
    text = text.without_top(paragraph(paint, text, dialog.title, type::title, t.ink) + 14);
    paragraph(paint, text, dialog.text, type::body, t.ink);

    const Rect row = inner.from_bottom(button_high);
    const Button primary{.id = "dialog.primary",
                         .label = dialog.primary,
                         .kind = ButtonKind::primary,
                         .icon = dialog.primary_icon,
                         .icon_after = true,
                         .shortcut = dialog.primary_key};
    const Button secondary{
        .id = "dialog.secondary", .label = dialog.secondary, .shortcut = dialog.secondary_key};
    const float half = (row.w - 32) / 2;
    if (!dialog.secondary.empty() &&
        button(ctx, row.left(std::clamp(button_width(ctx, secondary), std::min(336.0f, half), half)),
               secondary))
        return DialogAction::secondary;
    if (button(ctx, row.from_right(std::clamp(button_width(ctx, primary), std::min(400.0f, half), half)),
               primary))
        return DialogAction::primary;
    return DialogAction::none;
}

}  // namespace netra::ui
