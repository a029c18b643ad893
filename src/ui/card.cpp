#include "ui/card.h"

#include <imgui.h>

#include "ui/picture.h"

namespace netra::ui {

void card(Context& ctx, const Rect& rect, CardKind kind, float radius) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    if (kind == CardKind::locked) {
        paint.box(rect, t.locked, t.line, 2, radius);
        return;
    }
    paint.card_shadow(rect, radius);
    const Color ground = kind == CardKind::paper ? t.paper : t.surface;
    if (kind == CardKind::next) {
        paint.box(rect.inset(-2), ground, t.action, 6, radius + 2);
    } else if (t.card_edge > 0) {
        paint.box(rect, ground, t.edge, t.card_edge, radius);
    } else {
        paint.fill(rect, ground, radius);
    }
}

// Drawn after its content, and put behind it.
float card_around(Context& ctx, const Rect& place, const std::function<float(const Rect&)>& content) {
    constexpr float across = 36, down = 28;
    ImDrawList& list = ctx.paint().list();
    ImDrawListSplitter layers;
    layers.Split(&list, 2);
    layers.SetCurrentChannel(&list, 1);
    const float high = content(place.inset(across, down)) + 2 * down;
    layers.SetCurrentChannel(&list, 0);
    card(ctx, place.top(high));
    layers.Merge(&list);
    return high;
}

void icon_tile(Context& ctx, const Rect& rect, std::string_view name) {
    const Theme& t = ctx.theme();
    ctx.paint().fill(rect, t.info.ground, std::min(24.0f, rect.w / 4));
    icon(ctx, rect.centre(), rect.w / 2, name, t.brand);
}

void rule(Context& ctx, Point from, float width) {
    ctx.paint().fill({from.x, from.y - 1, width, 2}, ctx.theme().line);
}

}  // namespace netra::ui
