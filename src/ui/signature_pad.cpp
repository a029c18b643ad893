#include "ui/signature_pad.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/tap.h"
#include "ui/text.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

constexpr float thinnest = 2.5f, thickest = 9, inset = 64, line_above = 132;
constexpr float least_step = 2;  // canvas units between kept points
constexpr float fastest = 2600;  // canvas units a second at which the pen is at its thinnest
constexpr double follow = 0.35;  // how quickly the width follows the speed

float pen_width(std::int32_t width) {
    return thinnest + (thickest - thinnest) * static_cast<float>(width) / core::max_stroke_width;
}

}  // namespace

void draw_ink(Context& ctx, const Rect& rect, const core::Signature& signature) {
    Painter& paint = ctx.paint();
    const float unit = rect.w / core::pad_width;
    const Color ink = ctx.theme().pen;
    for (const core::Stroke& stroke : signature.strokes) {
        const core::StrokePoint* before = nullptr;
        for (const core::StrokePoint& point : stroke) {
            const Point at{rect.x + static_cast<float>(point.x) * unit,
                           rect.y + static_cast<float>(point.y) * unit};
            const float width = pen_width(point.width) * rect.w / 1440;
            if (before) {
                const Point from{rect.x + static_cast<float>(before->x) * unit,
                                 rect.y + static_cast<float>(before->y) * unit};
                paint.line(from, at, ink, (width + pen_width(before->width) * rect.w / 1440) / 2);
            }
            paint.disc(at, width / 2, ink);
            before = &point;
        }
    }
}

// Each sample becomes a point: thinner where the pen was faster, and thin at both ends.
void SignaturePad::take_ink(Context& ctx, const Rect& rect, bool began, bool held) {
    if (began && signature_.strokes.size() < core::max_strokes) {
        drawing_ = true;
        signature_.strokes.emplace_back();
        last_width_ = 0.25;
        last_at_ = 0;
    }
    if (!drawing_) return;
    const float unit = core::pad_width / rect.w;
    core::Stroke& stroke = signature_.strokes.back();
    for (const PointerSample& sample : ctx.samples()) {
        if (core::point_count(signature_) >= core::max_stroke_points) break;
        const float x = std::clamp(sample.position.x, rect.x, rect.right()) - rect.x;
        const float y = std::clamp(sample.position.y, rect.y, rect.bottom()) - rect.y;
        if (!stroke.empty()) {
            const double distance = std::hypot(x - static_cast<float>(stroke.back().x) / unit,
                                               y - static_cast<float>(stroke.back().y) / unit);
            if (distance < least_step) continue;
            const double speed = distance / std::max(0.001, sample.at - last_at_);
            last_width_ += (1 - std::min(1.0, speed / fastest) - last_width_) * follow;
        }
        last_at_ = sample.at;
        stroke.push_back({static_cast<std::int32_t>(std::lround(x * unit)),
                          static_cast<std::int32_t>(std::lround(y * unit)),
                          static_cast<std::int32_t>(std::lround(last_width_ * core::max_stroke_width))});
    }
    if (held) return;
    drawing_ = false;
    if (stroke.empty())
        signature_.strokes.pop_back();
    else if (stroke.size() > 1)
        stroke.back().width /= 3;
}

bool SignaturePad::draw(Context& ctx, const Rect& rect, const Look& look) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Tap touch = tap(ctx, rect,
                          {.id = "signature",
                           .role = Role::pad,
                           .label = std::string(ctx.say(words::sign_here)),
                           .selected = !empty(),
                           .value = std::to_string(signature_.strokes.size())});
    signature_.pad_height = static_cast<std::int32_t>(std::lround(rect.h / rect.w * core::pad_width));
    const bool was_drawing = drawing_;
    take_ink(ctx, rect, touch.began, ctx.pointer_down());

    paint.card_shadow(rect, radius_card);
    paint.box(rect, t.surface, t.edge, 3, radius_card);
    const float line = rect.bottom() - ctx.grown(line_above);
    paint.fill({rect.x + inset, line - 1.5f, rect.w - 2 * inset, 3}, t.edge);
    paint.cross({rect.x + inset + 24, line - 36}, 64, t.edge, 4);
    const float left = rect.x + inset, right = rect.right() - inset;
    const float first = line + ctx.grown(54), second = line + ctx.grown(94);
    // The date gives way to the name, and a name too long for what is left is written smaller.
    const float room = right - left - 32;
    const Type dated =
        fitting(paint, look.date, type::list, room - paint.width(look.name, type::body_strong));
    const float rest = room - paint.text({right, first}, look.date, dated, t.ink, Align::right);
    const Type named = fitting(paint, look.name, type::body_strong, rest);
    paint.text({left, first}, shortened(paint, look.name, named, rest), named, t.ink);
    paint.text({right, second}, look.time, type::small, t.ink_soft, Align::right);
    paint.text({left, second}, look.number, type::small, t.ink_soft);
    draw_ink(ctx, rect, signature_);
    if (touch.focused) focus_ring(ctx, rect, radius_card);
    return was_drawing && !drawing_;
}

void SignaturePad::undo() {
    if (!signature_.strokes.empty()) signature_.strokes.pop_back();
    drawing_ = false;
}

void SignaturePad::clear() {
    signature_.strokes.clear();
    drawing_ = false;
}

void SignaturePad::set(const core::Signature& signature) {
    signature_ = signature;
    drawing_ = false;
}

}  // namespace netra::ui
