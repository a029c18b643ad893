#include "screens/stepper.h"

#include <algorithm>
#include <string>

#include "screens/event_words.h"
#include "ui/picture.h"
#include "ui/tap.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr float side = 96, gap = 12;

bool step(ui::Context& ctx, const Rect& rect, const std::string& id, const std::string& label,
          const char* icon) {
    const ui::Theme& theme = ctx.theme();
    const ui::Tap touch = ui::tap(ctx, rect, {.id = id, .label = label});
    ctx.paint().box(rect, touch.pressed ? theme.quiet : theme.surface, theme.edge, 3, ui::radius_button);
    ui::icon(ctx, rect.centre(), 44, icon, theme.brand);
    if (touch.focused) ui::focus_ring(ctx, rect, ui::radius_button);
    const bool held = ui::repeating(ctx, touch) && !touch.began;
    return touch.tapped || held;
}

}  // namespace

float stepper_height(ui::Context& ctx) {
    auto& paint = ctx.paint();
    return std::max(side, paint.leading(ui::type::body_strong) + paint.leading(ui::type::small));
}

int stepper(ui::Context& ctx, const Rect& rect, const Stepper& s) {
    const ui::Theme& theme = ctx.theme();
    auto& paint = ctx.paint();
    const Rect row{rect.x, rect.y + (stepper_height(ctx) - side) / 2, rect.w, side};
    const Rect more = row.from_right(side);
    const Rect value = row.without_right(side + gap).from_right(s.value_width);
    const Rect less = row.without_right(side + 2 * gap + s.value_width).from_right(side);
    const Rect words = rect.top(stepper_height(ctx)).without_right(rect.right() - less.x + 16);
    const bool with_unit = !s.unit.empty();
    const float low = with_unit ? paint.leading(ui::type::small) / 2 : 0;
    paint.text_on({words.x, words.centre().y - low}, s.label,
                  ui::fitting(paint, s.label, ui::type::body_strong, words.w, 20), theme.ink);
    if (with_unit) {
        paint.text_on({words.x, words.centre().y + paint.leading(ui::type::body_strong) / 2}, s.unit,
                      ui::type::small, theme.ink_soft);
    }
    paint.box(value, theme.ground, theme.edge, 2, ui::radius_button);
    const ui::Type figure = ui::type::heading.as(ui::Face::display_bold).figures();
    paint.text_on(value.centre(), s.value, ui::fitting(paint, s.value, figure, s.value_width - 16, 20),
                  theme.ink, ui::Align::centre);
    const std::string id(s.id);
    int moved = 0;
    if (step(ctx, less, id + ".less", ui::filled(ctx.say(event_words::less), {s.label}), "minus")) --moved;
    if (step(ctx, more, id + ".more", ui::filled(ctx.say(event_words::more), {s.label}), "plus")) ++moved;
    return moved;
}

}  // namespace netra::screens
