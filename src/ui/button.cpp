#include "ui/button.h"

#include "ui/picture.h"
#include "ui/tap.h"
#include "ui/text.h"

namespace netra::ui {

namespace {

constexpr float padding = button_padding;

Type type_of(const Button& button) {
    if (button.kind == ButtonKind::primary && button.type == type::button) return type::action;
    if (button.kind == ButtonKind::text && button.type == type::button) return type::label;
    return button.type;
}

float icon_size(const Painter& paint, const Button& button, const Type& type) {
    if (button.icon.empty()) return 0;
    const float share = button.kind == ButtonKind::primary ? 40.0f / 34
                        : button.kind == ButtonKind::quiet ? 36.0f / 26
                                                           : 36.0f / 32;
    return paint.size(type) * share;
}

// Between icon and label.
float icon_gap(const Painter& paint, const Button& button, const Type& type) {
    const float share = button.kind == ButtonKind::primary ? 20.0f / 34 : 0.5f;
    return button.icon.empty() || button.label.empty() ? 0 : paint.size(type) * share;
}

struct Colors {
    Color ink;
    Color icon;
};

Colors draw_ground(Context& ctx, const Rect& rect, const Button& button, bool pressed) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    switch (button.kind) {
        case ButtonKind::primary:
            if (!button.enabled) {
                paint.box(rect, t.quiet, t.track, 3, radius_button);
                return {t.ink, t.ink};
            }
            if (t.shadows && !pressed)
                paint.fill(rect.moved(0, 3).without_top(rect.h / 2), t.shadow.faded(0.16f), radius_button);
            paint.fill(rect, pressed ? t.action_pressed : t.action, radius_button);
            return {t.on_action, t.on_action};
        case ButtonKind::secondary:
            if (!button.enabled) {
                paint.box(rect, t.locked, t.line, 2, radius_button);
                return {t.ink_soft, t.ink_soft};
            }
            // Where all grounds are black, the edge tells.
            if (pressed && t.contrast == Contrast::high)
                paint.box(rect, t.quiet, t.action, 6, radius_button);
            else
                paint.box(rect, pressed ? t.quiet : t.surface, pressed ? t.ink : t.edge, 3, radius_button);
            return {t.ink, t.brand};
        case ButtonKind::quiet:
            if (t.contrast == Contrast::high)
                paint.box(rect, t.quiet, pressed ? t.action : t.edge, pressed ? 6.0f : 3.0f, radius_callout);
            else
                paint.fill(rect, pressed ? t.track : t.quiet, radius_callout);
            return {t.ink, t.brand};
        case ButtonKind::text:
            if (pressed && t.contrast == Contrast::high)
                paint.box(rect, t.quiet, t.action, 6, radius_button);
            else if (pressed)
                paint.fill(rect, t.quiet, radius_button);
            return {pressed ? t.ink : t.ink_soft, t.ink_soft};
    }
    return {};
}

// Label and icon in the largest size, up to their own, in which both fit; what is still too long is
// shortened.
struct Fitted {
    std::string text;
    Type type;
    float label = 0;
    float icon = 0;
    float gap = 0;
    float width() const { return label + icon + gap; }
};

Fitted fit(Painter& paint, const Button& button, float room) {
    const Type own = type_of(button);
    const float wanted =
        paint.width(button.label, own) + icon_size(paint, button, own) + icon_gap(paint, button, own);
    const float size = paint.size(own);
    Fitted fitted;
    fitted.type =
        wanted <= room ? own : own.sized(std::max(size * room / wanted, std::min(26.0f, size))).still();
    fitted.icon = icon_size(paint, button, fitted.type);
    fitted.gap = icon_gap(paint, button, fitted.type);
    fitted.text = shortened(paint, button.label, fitted.type, room - fitted.icon - fitted.gap);
    fitted.label = paint.width(fitted.text, fitted.type);
    return fitted;
}

void draw_label(Context& ctx, const Rect& rect, const Button& button, const Colors& colors) {
    Painter& paint = ctx.paint();
    const Fitted label = fit(paint, button, rect.w - 2 * std::min(padding, rect.w * 0.08f));
    const float begin = rect.centre().x - label.width() / 2;
    const float middle = rect.centre().y;
    const float text_x = button.icon_after ? begin : begin + label.icon + label.gap;
    paint.text_on({text_x, middle}, label.text, label.type, colors.ink);
    if (!button.icon.empty()) {
        const float icon_x = button.icon_after ? text_x + label.label + label.gap : begin;
        icon(ctx, {icon_x + label.icon / 2, middle}, label.icon, button.icon, colors.icon);
    }
    if (button.kind == ButtonKind::text) {
        const float y = middle + 0.364f * paint.size(label.type) + 12;
        paint.line({text_x, y}, {text_x + label.label, y}, colors.ink, 3);
    }
}

}  // namespace

float button_width(Context& ctx, const Button& button) {
    Painter& paint = ctx.paint();
    const Type type = type_of(button);
    return paint.width(button.label, type) + icon_size(paint, button, type) + icon_gap(paint, button, type) +
           2 * padding;
}

bool button(Context& ctx, const Rect& rect, const Button& button) {
    const Role role = button.kind == ButtonKind::text ? Role::link : Role::button;
    const Tap touch = tap(ctx, rect,
                          {.id = std::string(button.id),
                           .role = role,
                           .label = std::string(button.label),
                           .enabled = button.enabled},
                          button.shortcut);
    draw_label(ctx, rect, button, draw_ground(ctx, rect, button, touch.pressed));
    if (touch.focused) focus_ring(ctx, rect, radius_button);
    return touch.tapped;
}

}  // namespace netra::ui
