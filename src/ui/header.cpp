#include "ui/header.h"

#include "ui/picture.h"
#include "ui/text.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

constexpr float mark_side = 56, step_gap = 64, name_x = 76, steps_centre = 1016;

void mark(Context& ctx, const Rect& rect) {
    const int side = static_cast<int>(rect.w * ctx.canvas().scale + 0.5f);
    const Image image = ctx.images().find("mark.svg", side, side);
    if (image.state == ImageState::ready)
        ctx.paint().image(image, rect);
    else
        ctx.paint().fill(rect, ctx.theme().brand, 14);
}

float person(Context& ctx, const Header& header, float right, float top) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const float line = paint.leading(type::small) * 0.93f;
    const float room = ctx.layout().page.w * 0.36f;
    const float first = top + paint.size(type::small) * 0.364f + line / 2;
    const std::string name = shortened(paint, header.person, type::small_strong, room);
    const float name_width = paint.text({right, first}, name, type::small_strong, t.ink, Align::right);
    const float number_width =
        paint.text({right, first + line}, header.number, type::small, t.ink_soft, Align::right);
    return std::max(name_width, number_width);
}

// Labels in places that stay for good: a done step has its tick in the gap before it.
void labels(Context& ctx, const Header& header) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    float total = step_gap * static_cast<float>(header.steps.size() - 1);
    for (const std::string_view step : header.steps) total += paint.width(step, type::small_strong);
    float x = steps_centre - total / 2 + (ctx.canvas().width - 1920) / 2;
    for (int i = 0; i < static_cast<int>(header.steps.size()); ++i) {
        const std::string_view step = header.steps[static_cast<std::size_t>(i)];
        const float width = paint.width(step, type::small_strong);
        if (i == header.current) {
            paint.text_on({x, 52}, step, type::small_strong, t.brand);
            paint.fill({x - 16, 96, width + 32, 8}, t.brand, 4);
        } else {
            paint.text_on({x, 52}, step, type::small, t.ink_soft);
        }
        if (i < header.current) paint.tick({x - 20, 52}, 26, t.brand, 3.4f);
        x += width + step_gap;
    }
}

void bars(Context& ctx, const Header& header, const Rect& row) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const auto count = static_cast<float>(header.steps.size());
    constexpr float gap = 8, high = 10;
    const float wide = (row.w - gap * (count - 1)) / count;
    const std::string sentence = filled(
        ctx.say(words::step), {std::to_string(header.current + 1), std::to_string(header.steps.size())});
    const float baseline = row.bottom() - high - 22;
    const float x = row.x + paint.text({row.x, baseline}, sentence, type::callout, t.ink_soft) + 20;
    paint.text({x, baseline}, header.steps[static_cast<std::size_t>(header.current)], type::callout_title,
               t.brand);
    for (int i = 0; i < static_cast<int>(header.steps.size()); ++i) {
        const Rect one{row.x + static_cast<float>(i) * (wide + gap), row.bottom() - high, wide, high};
        paint.fill(one, i <= header.current ? t.brand : t.track, high / 2);
    }
}

}  // namespace

void header(Context& ctx, const Header& header) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Layout& layout = ctx.layout();
    const Still still(ctx, layout.header);
    paint.fill(layout.header, t.surface);
    paint.fill(layout.header.from_bottom(2), t.line);
    const float left = layout.margin, right = layout.page.w - layout.margin;
    const float middle = layout.tall_header ? 52 + (paint.size(type::small) - 26) * 0.9f : 52;
    mark(ctx, {left, middle - mark_side / 2, mark_side, mark_side});
    const float line = paint.leading(type::small) * 0.93f;
    const float known = header.person.empty() ? 0 : person(ctx, header, right, middle - line + 1.5f) + 48;
    const bool labelled = !header.steps.empty() && !layout.tall_header;
    const float room = labelled ? 368 : right - known - left - name_x;
    paint.text_on({left + name_x, middle}, shortened(paint, header.course, type::app_name, room),
                  type::app_name, t.ink);
    if (labelled) labels(ctx, header);
    if (!header.steps.empty() && layout.tall_header)
        bars(ctx, header, layout.header.inset(left, 0).without_bottom(24));
}

}  // namespace netra::ui
