#include "ui/header.h"

#include <algorithm>

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
    const auto count = static_cast<float>(header.steps.size());
    constexpr float gap = 8;
    const float wide = (row.w - gap * (count - 1)) / count;
    for (int i = 0; i < static_cast<int>(header.steps.size()); ++i) {
        const Rect one{row.x + static_cast<float>(i) * (wide + gap), row.y, wide, row.h};
        ctx.paint().fill(one, i <= header.current ? t.brand : t.track, row.h / 2);
    }
}

// "Langkah 5 dari 6 Tanda tangan": the step's name alone where there is no room for both.
struct Sentence {
    std::string count;
    std::string_view step;
    float width = 0;
};

constexpr float between_words = 20;

Sentence sentence_of(Context& ctx, const Header& header, float room) {
    Painter& paint = ctx.paint();
    Sentence one{filled(ctx.say(words::step),
                        {std::to_string(header.current + 1), std::to_string(header.steps.size())}),
                 header.steps[static_cast<std::size_t>(header.current)]};
    const float step = paint.width(one.step, type::callout_title);
    one.width = paint.width(one.count, type::callout) + between_words + step;
    if (one.width <= room) return one;
    one.count.clear();
    one.width = step;
    return one;
}

void draw_sentence(Context& ctx, const Sentence& one, Point baseline) {
    Painter& paint = ctx.paint();
    float x = baseline.x;
    if (!one.count.empty())
        x += paint.text(baseline, one.count, type::callout, ctx.theme().ink_soft) + between_words;
    paint.text({x, baseline.y}, one.step, type::callout_title, ctx.theme().brand);
}

// Portrait: a row of its own. Landscape: between the course's name and the person's, from `left` to `right`.
void steps_as_bars(Context& ctx, const Header& header, float left, float right, float middle) {
    const Layout& layout = ctx.layout();
    const Rect row = layout.header.inset(layout.margin, 0).without_bottom(24).from_bottom(10);
    bars(ctx, header, row.moved(0, ctx.portrait() ? 0.0f : 8.0f));
    if (ctx.portrait()) {
        draw_sentence(ctx, sentence_of(ctx, header, row.w), {row.x, row.y - 22});
        return;
    }
    const Sentence one = sentence_of(ctx, header, right - left);
    const float x =
        std::clamp(ctx.canvas().width / 2 - one.width / 2, left, std::max(left, right - one.width));
    draw_sentence(ctx, one, {x, middle + 0.364f * ctx.paint().size(type::callout)});
}

// One line, or two smaller ones where that is too long; answers how wide it is.
float course_name(Context& ctx, std::string_view name, Point left_centre, float room) {
    Painter& paint = ctx.paint();
    const Color ink = ctx.theme().ink;
    if (paint.width(name, type::app_name) <= room)
        return paint.text_on(left_centre, name, type::app_name, ink);
    const Type type = type::small_strong;
    const auto lines = break_lines(paint, name, type, room);
    if (lines.size() == 1) return paint.text_on(left_centre, name, type, ink);
    const float line = paint.leading(type) * 0.93f;
    const std::string rest =
        shortened(paint, name.substr(static_cast<std::size_t>(lines[1].data() - name.data())), type, room);
    const float first = paint.text_on({left_centre.x, left_centre.y - line / 2}, lines[0], type, ink);
    return std::max(first, paint.text_on({left_centre.x, left_centre.y + line / 2}, rest, type, ink));
}

}  // namespace

Rect header_mark(const Context& ctx) {
    const float grown_by = ctx.grown(type::small.size) - type::small.size;
    const float middle = ctx.layout().tall_header ? 52 + grown_by * 0.6f : 52;
    return {ctx.layout().margin, middle - mark_side / 2, mark_side, mark_side};
}

void header(Context& ctx, const Header& header) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Layout& layout = ctx.layout();
    const Still still(ctx, layout.header);
    paint.fill(layout.header, t.surface);
    paint.fill(layout.header.from_bottom(2), t.line);
    const float left = layout.margin, right = layout.page.w - layout.margin;
    const Rect place = header_mark(ctx);
    const float middle = place.centre().y;
    mark(ctx, place);
    const float line = paint.leading(type::small) * 0.93f;
    const float known = header.person.empty() ? 0 : person(ctx, header, right, middle - line + 1.5f) + 48;
    const bool labelled = !header.steps.empty() && !layout.tall_header;
    const bool shared = !header.steps.empty() && layout.tall_header && !ctx.portrait();
    const float whole = right - known - left - name_x;
    const float room = labelled ? 368 : shared ? std::min(560.0f, whole) : whole;
    const float name = course_name(ctx, header.course, {left + name_x, middle}, room);
    if (labelled) labels(ctx, header);
    if (!header.steps.empty() && layout.tall_header)
        steps_as_bars(ctx, header, left + name_x + name + 48, right - known, middle);
}

}  // namespace netra::ui
