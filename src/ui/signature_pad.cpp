#include "ui/signature_pad.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/tap.h"
#include "ui/text.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

constexpr float inset = 64, line_above = 132, line_above_low = 84;

// A low pad keeps the name and the day alone under its line.
bool is_low(const Context& ctx, const Rect& rect) {
    return rect.h < ctx.grown(300);
}

}  // namespace

// The very curve that goes into PDF and PNG (core/ink.h).
void draw_ink(Context& ctx, const Rect& rect, const core::Signature& signature) {
    Painter& paint = ctx.paint();
    const float unit = rect.w / core::pad_width;
    const Color ink = ctx.theme().pen;
    const auto on_screen = [&](const core::InkPoint& point) {
        return Point{rect.x + static_cast<float>(point.x) * unit,
                     rect.y + static_cast<float>(point.y) * unit};
    };
    for (const core::Stroke& stroke : signature.strokes) {
        const core::RibbonPoint* before = nullptr;
        const auto curve = core::ribbon(stroke);
        for (const core::RibbonPoint& point : curve) {
            const Point at = on_screen(point.centre);
            if (before != nullptr)
                paint.line(on_screen(before->centre), at, ink,
                           static_cast<float>(before->radius + point.radius) * unit);
            paint.disc(at, static_cast<float>(point.radius) * unit, ink);
            before = &point;
        }
    }
}

// Every sample that the device gave, whatever the frames do meanwhile.
void SignaturePad::take_ink(Context& ctx, const Rect& rect, bool began, bool held) {
    if (began && signature_.strokes.size() < core::max_strokes &&
        core::point_count(signature_) < core::max_stroke_points) {
        drawing_ = true;
        path_.clear();
        signature_.strokes.emplace_back();
    }
    if (!drawing_) return;
    const double unit = core::pad_width / double{rect.w};
    for (const PointerSample& sample : ctx.samples()) {
        path_.push_back({(std::clamp(sample.position.x, rect.x, rect.right()) - rect.x) * unit,
                         (std::clamp(sample.position.y, rect.y, rect.bottom()) - rect.y) * unit,
                         sample.at * 1000});
    }
    core::Stroke& stroke = signature_.strokes.back();
    const std::size_t others = core::point_count(signature_) - stroke.size();
    stroke = core::make_stroke(path_, signature_.pad_height, core::max_stroke_points - others);
    if (held) return;
    drawing_ = false;
    if (stroke.empty()) signature_.strokes.pop_back();
}

// Under the line: who signs and when. Where a line has no room for both, each has its own.
void SignaturePad::draw_words(Context& ctx, const Rect& rect, float line, const Look& look) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const float left = rect.x + inset, right = rect.right() - inset;
    const float first = line + ctx.grown(54), second = line + ctx.grown(94);
    const bool both =
        paint.width(look.name, type::body_strong) + 32 + paint.width(look.date, type::list) <= right - left;
    const Type name = fitting(paint, look.name, type::body_strong, right - left);
    paint.text({left, first}, look.name, name, t.ink);
    if (both) paint.text({right, first}, look.date, type::list, t.ink, Align::right);
    if (both && is_low(ctx, rect)) return;
    paint.text({left, second}, look.number, type::small, t.ink_soft);
    paint.text({right, second}, both ? look.time : look.date, type::small, t.ink_soft, Align::right);
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
    const float line = rect.bottom() - ctx.grown(is_low(ctx, rect) ? line_above_low : line_above);
    paint.fill({rect.x + inset, line - 1.5f, rect.w - 2 * inset, 3}, t.edge);
    paint.cross({rect.x + inset + 24, line - 36}, 64, t.edge, 4);
    draw_words(ctx, rect, line, look);
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
