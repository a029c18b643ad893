#include "ui/progress.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/text.h"

namespace netra::ui {

void bar(Context& ctx, const Rect& rect, float share) {
    const Theme& t = ctx.theme();
    ctx.paint().fill(rect, t.track, rect.h / 2);
    if (share <= 0) return;
    const float filled = std::max(rect.h, rect.w * std::min(share, 1.0f));
    ctx.paint().fill(rect.left(filled), t.brand, rect.h / 2);
}

void parts_bar(Context& ctx, const Rect& rect, int done, int count) {
    const Theme& t = ctx.theme();
    for (int i = 0; i < count; ++i)
        ctx.paint().fill(rect.cell(i, 0, count, 1, 8), i < done ? t.brand : t.track, rect.h / 2);
}

float count_line(Context& ctx, std::string_view left, std::string_view right, float share) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Rect content = ctx.layout().content;
    const float baseline = content.y + paint.size(type::callout_title) * 0.86f;
    const Type count = type::callout_title.figures();
    const float room = content.w - paint.width(right, count) - 32;
    const Type type = fitting(paint, left, type::callout_title, room);
    paint.text({content.x, baseline}, shortened(paint, left, type, room), type, t.brand);
    paint.text({content.right(), baseline}, right, count, t.ink, Align::right);
    bar(ctx, {content.x, baseline + 22, content.w, 10}, share);
    return baseline + 72;
}

void ring(Context& ctx, const Ring& ring) {
    Painter& paint = ctx.paint();
    paint.ring(ring.centre, ring.radius, ring.width, ctx.theme().track);
    paint.arc(ring.centre, ring.radius, ring.width, 0, std::min(ring.share, 1.0f), ctx.theme().brand);
}

void ring_words(Context& ctx, const Ring& ring, std::string_view number, std::string_view word,
                float number_size) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Type big{Face::display_bold, number_size, 1, -0.01f, true, true};
    const float baseline = ring.centre.y + number_size * 0.25f;
    paint.text({ring.centre.x, baseline}, number, big, t.ink, Align::centre);
    // The word ends where the ring begins at its own height.
    const float inner = ring.radius - ring.width / 2 - 6;
    const float low = std::min(inner, number_size * 0.55f + paint.size(type::small) * 0.45f);
    const float chord = 2 * std::sqrt(inner * inner - low * low);
    const Type small = fitting(paint, word, type::small, std::min(1.5f * ring.radius, chord), 20);
    paint.text({ring.centre.x, baseline + number_size * 0.3f + paint.size(small) * 0.45f}, word, small,
               t.ink_soft, Align::centre);
}

void pass_mark(Context& ctx, const Ring& ring, float share, std::string_view word, std::string_view number) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const float angle = (share - 0.25f) * 2 * std::numbers::pi_v<float>;
    const Point way{std::cos(angle), std::sin(angle)};
    const auto at = [&](float radius) {
        return Point{ring.centre.x + way.x * radius, ring.centre.y + way.y * radius};
    };
    const float inner = ring.radius - ring.width / 2, outer = ring.radius + ring.width / 2;
    paint.line(at(inner - 1), at(outer + 1), t.surface, 15);
    paint.line(at(inner - 10), at(outer + 22), t.ink, 5);
    const Point label = at(outer + 40);
    const Align align = way.x < -0.3f ? Align::right : way.x > 0.3f ? Align::left : Align::centre;
    const float line = paint.leading(type::small);
    paint.text_on({label.x, label.y - line / 2}, word, type::small, t.ink_soft, align);
    paint.text_on({label.x, label.y + line / 2}, number, type::small_strong.sized(30), t.ink, align);
}

void page_marks(Context& ctx, Point right_centre, float width, int current, int count) {
    constexpr float pitch = 56, wide = 48, high = 12;
    const Theme& t = ctx.theme();
    const float needed = pitch * static_cast<float>(count) - (pitch - wide);
    if (needed > width) {
        bar(ctx, {right_centre.x - width, right_centre.y - high / 2, width, high},
            static_cast<float>(current + 1) / static_cast<float>(count));
        return;
    }
    for (int i = 0; i < count; ++i) {
        const Rect mark{right_centre.x - needed + pitch * static_cast<float>(i), right_centre.y - high / 2,
                        wide, high};
        ctx.paint().fill(mark, i <= current ? t.brand : t.key_edge, high / 2);
    }
}

}  // namespace netra::ui
