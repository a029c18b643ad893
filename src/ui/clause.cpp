#include "ui/clause.h"

#include "ui/motion.h"
#include "ui/rich_text.h"
#include "ui/tap.h"

namespace netra::ui {

namespace {

constexpr float least_tick = 0.4f;  // of its size, when it appears
constexpr float box_side = 64, box_at = 28, text_at = 116, margin = 28;

}  // namespace

float clause_height(Context& ctx, float width, const Clause& clause) {
    return std::max(112.0f, spans_height(ctx, clause.text, type::list, width - text_at - margin) + 36);
}

bool clause(Context& ctx, const Rect& rect, const Clause& clause) {
    const Tap touch = tap(ctx, rect,
                          {.id = std::string(clause.id),
                           .role = Role::checkbox,
                           .label = core::plain_text(clause.text),
                           .enabled = clause.enabled,
                           .selected = clause.ticked});
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    if (clause.ticked)
        paint.box(rect, t.info.ground, t.action, 4, radius_button);
    else
        paint.box(rect, touch.pressed ? t.info.ground : t.surface, touch.pressed ? t.action : t.edge, 3,
                  radius_button);
    const Rect mark{rect.x + box_at, rect.centre().y - box_side / 2, box_side, box_side};
    if (clause.ticked) {
        const float share = least_tick + (1 - least_tick) * settled(ctx, clause.id, 1);
        paint.fill(mark, t.action, radius_tile);
        paint.tick(mark.centre(), 46 * share, t.on_action, 6 * share);
    } else {
        settled(ctx, clause.id, 0);
        paint.box(mark, t.surface, t.edge, 4, radius_tile);
    }
    const float width = rect.w - text_at - margin;
    const float height = spans_height(ctx, clause.text, type::list, width);
    spans(ctx, clause.text, {rect.x + text_at, rect.centre().y - height / 2, width, height}, type::list,
          t.ink);
    if (touch.focused) focus_ring(ctx, rect, radius_button);
    return touch.tapped;
}

}  // namespace netra::ui
