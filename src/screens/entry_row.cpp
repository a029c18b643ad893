#include "screens/entry_row.h"

#include <algorithm>
#include <string>

#include "ui/picture.h"
#include "ui/tap.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

constexpr float padding_x = 32, padding_y = 16, icon_room = 88;

std::string_view shown(const EntryRow& row) {
    return row.value.empty() ? row.hint : row.value;
}

}  // namespace

float entry_row_height(ui::Context& ctx, float width, const EntryRow& row) {
    auto& paint = ctx.paint();
    const float room = width - 2 * padding_x - icon_room;
    const float label = row.label.empty() ? 0 : ui::text_height(paint, row.label, ui::type::small, room);
    const float value = ui::text_height(paint, shown(row), ui::type::list_strong, room);
    return std::max(ui::touch_target, label + value + 2 * padding_y);
}

bool entry_row(ui::Context& ctx, const ui::Rect& rect, const EntryRow& row) {
    const ui::Theme& theme = ctx.theme();
    auto& paint = ctx.paint();
    const ui::Tap touch = ui::tap(ctx, rect,
                                  {.id = std::string(row.id),
                                   .label = std::string(row.touch.empty() ? row.label : row.touch),
                                   .enabled = row.enabled,
                                   .selected = row.selected});
    const ui::Color ground = row.selected ? theme.info.ground : touch.pressed ? theme.quiet : theme.surface;
    paint.box(rect, ground, row.selected ? theme.action : theme.edge, row.selected ? 6.0f : 2.0f,
              ui::radius_button);
    const float label_height = row.label.empty() ? 0
                                                 : ui::text_height(paint, row.label, ui::type::small,
                                                                   rect.w - 2 * padding_x - icon_room);
    const ui::Rect inside = rect.inset(padding_x, 0).without_right(icon_room);
    const float value_height = ui::text_height(paint, shown(row), ui::type::list_strong, inside.w);
    ui::Rect at = inside.without_top((rect.h - label_height - value_height) / 2);
    if (!row.label.empty())
        at = at.without_top(ui::paragraph(paint, at, row.label, ui::type::small,
                                          touch.pressed || row.selected ? theme.ink : theme.ink_soft));
    const bool empty = row.value.empty();
    ui::paragraph(paint, at, shown(row), empty ? ui::type::list : ui::type::list_strong,
                  empty && !touch.pressed ? theme.ink_soft : theme.ink);
    if (row.enabled) ui::icon(ctx, {rect.right() - 56, rect.centre().y}, 40, row.icon, theme.brand);
    if (touch.focused) ui::focus_ring(ctx, rect, ui::radius_button);
    return touch.tapped;
}

}  // namespace netra::screens
