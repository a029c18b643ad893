#include "ui/painter.h"

#include <imgui.h>

#include <cmath>
#include <numbers>

#include "ui/context.h"
#include "ui/drawing.h"
#include "ui/fonts.h"
#include "ui/glyph_atlas.h"
#include "ui/rounded_shape.h"
#include "ui/texture_mark.h"

namespace netra::ui {

namespace {

constexpr float full_turn = 2 * std::numbers::pi_v<float>;

ImVec2 vec(Point p) {
    return {p.x, p.y};
}

PixelBox box_of(const Rect& pixels) {
    return {{pixels.x, pixels.y}, {pixels.right(), pixels.bottom()}};
}

}  // namespace

// --- places

float Painter::scale() const {
    return ctx_.canvas().scale;
}

Point Painter::pixel(Point p) const {
    return {(p.x + slide_.x) * scale(), (p.y + slide_.y) * scale()};
}

unsigned int Painter::pack(Color color) const {
    return IM_COL32(color.r, color.g, color.b, color.a);
}

void Painter::set_slide(Point way) {
    slide_ = way;
}

ImDrawList& Painter::list() {
    return *ImGui::GetWindowDrawList();
}

// --- shapes

Rect Painter::snapped(const Rect& rect) const {
    const Point low = pixel({rect.x, rect.y}), high = pixel({rect.right(), rect.bottom()});
    const float x = std::round(low.x), y = std::round(low.y);
    return {x, y, std::round(high.x) - x, std::round(high.y) - y};
}

void Painter::fill(const Rect& rect, Color color, float radius) {
    note_fill(rect, color);
    fill_pixels(snapped(rect), color, radius * scale());
}

void Painter::fill_pixels(const Rect& rect, Color color, float radius) {
    if (rect.w <= 0 || rect.h <= 0) return;
    fill_rounded(list(), box_of(rect), radius, {.color = pack(color), .opaque = color.a == 255});
}

void Painter::stroke(const Rect& rect, Color color, float width, float radius) {
    stroke_rounded(list(), box_of(snapped(rect)), radius * scale(),
                   std::max(1.0f, std::round(width * scale())), pack(color));
}

void Painter::box(const Rect& rect, Color fill_color, Color stroke_color, float width, float radius) {
    // The fill ends under the stroke, so that it does not shine through the stroke's soft corners.
    note_fill(rect, fill_color);
    const float under = std::floor(std::max(1.0f, std::round(width * scale())) / 2);
    fill_pixels(snapped(rect).inset(under), fill_color, std::max(0.0f, radius * scale() - under));
    stroke(rect, stroke_color, width, radius);
}

void Painter::fade(const Rect& rect, Color above, Color below) {
    const Rect box = snapped(rect);
    list().AddRectFilledMultiColor({box.x, box.y}, {box.right(), box.bottom()}, pack(above), pack(above),
                                   pack(below), pack(below));
}

void Painter::line(Point from, Point to, Color color, float width) {
    // ImDrawList::AddLine adds half a pixel, which blurs what was placed exactly.
    list().PathLineTo(vec(pixel(from)));
    list().PathLineTo(vec(pixel(to)));
    list().PathStroke(pack(color), 0, width * scale());
}

void Painter::round_line(Point from, Point to, Color color, float width) {
    disc(from, width / 2, color);
    line(from, to, color, width);
    disc(to, width / 2, color);
}

void Painter::disc(Point centre, float radius, Color color) {
    note_fill({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, color);
    list().AddCircleFilled(vec(pixel(centre)), radius * scale(), pack(color));
}

void Painter::ring(Point centre, float radius, float width, Color color) {
    list().AddCircle(vec(pixel(centre)), radius * scale() + 0.5f, pack(color), 0, width * scale());
}

void Painter::arc(Point centre, float radius, float width, float from, float to, Color color) {
    if (to <= from) return;
    if (to - from >= 1) return ring(centre, radius, width, color);
    const float begin = (from - 0.25f) * full_turn, end = (to - 0.25f) * full_turn;
    const auto at = [&](float angle) {
        return Point{centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
    };
    const int segments = std::max(2, static_cast<int>((to - from) * 160));
    list().PathArcTo(vec(pixel(centre)), radius * scale(), begin, end, segments);
    list().PathStroke(pack(color), 0, width * scale());
    disc(at(begin), width / 2, color);
    disc(at(end), width / 2, color);
}

void Painter::tick(Point centre, float size, Color color, float width) {
    const Point start{centre.x - size * 0.3125f, centre.y + size * 0.021f};
    const Point corner{centre.x - size * 0.092f, centre.y + size * 0.242f};
    const Point end{centre.x + size * 0.3125f, centre.y - size * 0.208f};
    round_line(start, corner, color, width);
    round_line(corner, end, color, width);
}

void Painter::cross(Point centre, float size, Color color, float width) {
    const float arm = size * 0.25f;
    round_line({centre.x - arm, centre.y - arm}, {centre.x + arm, centre.y + arm}, color, width);
    round_line({centre.x - arm, centre.y + arm}, {centre.x + arm, centre.y - arm}, color, width);
}

// Two rings around the card, for a shadow that is steep near it. What lies under the card itself is not
// filled.
void Painter::card_shadow(const Rect& card, float radius) {
    const Theme& theme = ctx_.theme();
    if (!theme.shadows) return;
    const Rect inner = snapped(card).inset(1);
    for (const auto& [depth, opacity] : {std::pair{10.0f, 0.05f}, std::pair{4.0f, 0.055f}}) {
        const float d = depth * scale();
        const Rect outer = inner.inset(1 - d * 0.4f, 0).without_top(d / 2).without_bottom(-d);
        soft_ring(list(), box_of(inner), radius * scale() - 1, box_of(outer), radius * scale() + d / 2,
                  pack(theme.shadow.faded(opacity)));
    }
}

// --- pictures

void Painter::image(const Image& image, const Rect& rect, Color tint, float radius) {
    paint_image(image, rect, rect, tint, radius);
}

void Painter::image_part(const Image& image, const Rect& whole, const Rect& seen, float radius) {
    paint_image(image, whole, seen, {255, 255, 255, 255}, radius);
}

void Painter::paint_image(const Image& image, const Rect& whole, const Rect& seen, Color tint, float radius) {
    Rect all = snapped(whole);
    const auto wide = static_cast<float>(image.width), high = static_cast<float>(image.height);
    const bool exact = std::abs(all.w - wide) <= 1 && std::abs(all.h - high) <= 1;
    if (exact) all.w = wide, all.h = high;
    const Rect part = snapped(seen).meet(all);
    fill_rounded(list(), box_of(part), radius * scale(),
                 {.color = pack(tint),
                  .texture = exact ? with(image.texture, Mark::exact) : image.texture,
                  .opaque = image.opaque && tint.a == 255,
                  .from = {(part.x - all.x) / all.w, (part.y - all.y) / all.h},
                  .to = {(part.right() - all.x) / all.w, (part.bottom() - all.y) / all.h}});
}

// --- text

float Painter::size(const Type& type) const {
    return type.fixed ? type.size : grown(type.size, ctx_.text_size());
}

float Painter::leading(const Type& type) const {
    return size(type) * type.leading;
}

float Painter::width(std::string_view text, const Type& type) {
    const Shaped& shaped = drawing_of(ctx_).fonts.shape(text, type.face, type.tabular);
    const float gaps =
        shaped.glyphs.empty() ? 0 : static_cast<float>(shaped.glyphs.size() - 1) * type.spacing;
    return (shaped.width + gaps) * size(type);
}

float Painter::text(Point baseline, std::string_view text, const Type& type, Color ink, Align align) {
    const float wide = width(text, type);
    if (text.empty()) return 0;
    if (align != Align::left) baseline.x -= align == Align::centre ? wide / 2 : wide;
    note_text(baseline, text, type, wide, ink);
    Drawing& drawing = drawing_of(ctx_);
    const Shaped& shaped = drawing.fonts.shape(text, type.face, type.tabular);
    const float pixels = size(type) * scale();
    const Point pen = pixel(baseline);
    const float line = std::round(pen.y);
    const auto count = static_cast<int>(shaped.glyphs.size());
    const float across = 1 / static_cast<float>(drawing.atlas.width());
    const float down = 1 / static_cast<float>(drawing.atlas.height());
    ImDrawList& to = list();
    to.PushTextureID(with(drawing.atlas.texture, Mark::exact));
    to.PrimReserve(count * 6, count * 4);
    int drawn = 0;
    for (int i = 0; i < count; ++i) {
        const ShapedGlyph& glyph = shaped.glyphs[static_cast<std::size_t>(i)];
        const float x = pen.x + (glyph.x + static_cast<float>(i) * type.spacing) * pixels;
        const float quarters = std::floor(x * 4 + 0.5f);
        const float whole = std::floor(quarters / 4);
        const auto& slot =
            drawing.atlas.slot(glyph.font, glyph.glyph, pixels, static_cast<int>(quarters - whole * 4));
        if (slot.w == 0) continue;
        const float left = whole + slot.left, top = line - std::round(glyph.y * pixels) - slot.top;
        to.PrimRectUV(
            {left, top}, {left + slot.w, top + slot.h}, {slot.x * across, slot.y * down},
            {static_cast<float>(slot.x + slot.w) * across, static_cast<float>(slot.y + slot.h) * down},
            pack(ink));
        ++drawn;
    }
    to.PrimUnreserve((count - drawn) * 6, (count - drawn) * 4);
    to.PopTextureID();
    return wide;
}

float Painter::text_on(Point centre_line, std::string_view words, const Type& type, Color ink, Align align) {
    return text({centre_line.x, centre_line.y + 0.364f * size(type)}, words, type, ink, align);
}

// --- clip

void Painter::push_clip(const Rect& rect) {
    // ImGui's own, not the draw list's: what is cut off cannot be touched either.
    ImGui::PushClipRect(vec(pixel({rect.x, rect.y})), vec(pixel({rect.right(), rect.bottom()})), true);
}

void Painter::pop_clip() {
    ImGui::PopClipRect();
}

Rect Painter::clip() const {
    const ImDrawList& to = *ImGui::GetWindowDrawList();
    const ImVec2 low = to.GetClipRectMin(), high = to.GetClipRectMax();
    return {low.x / scale() - slide_.x, low.y / scale() - slide_.y, (high.x - low.x) / scale(),
            (high.y - low.y) / scale()};
}

// --- what a description says

void Painter::note_fill(const Rect& rect, Color color) {
    if (!ctx_.describing() || color.a != 255) return;
    const Rect seen = rect.meet(clip());
    if (seen.w > 0 && seen.h > 0) fills_.push_back({seen, color});
}

void Painter::forget_fills() {
    fills_.clear();
}

Color Painter::ground_at(Point p) const {
    for (std::size_t i = fills_.size(); i-- > 0;) {
        if (fills_[i].rect.contains(p)) return fills_[i].color;
    }
    return ctx_.theme().ground;
}

void Painter::note_text(Point baseline, std::string_view text, const Type& type, float wide, Color ink) {
    if (!ctx_.describing()) return;
    const float high = size(type);
    Rect rect{baseline.x, baseline.y - 0.73f * high - 0.115f * high, wide, high * 1.2f};
    const Rect seen = rect.meet(clip());
    if (seen.h <= 0) return;
    const Color ground = ground_at(seen.centre());
    rect.y = seen.y;  // only upwards and downwards: what is too wide must show
    rect.h = seen.h;
    ctx_.gathering_.texts.push_back({std::string(text), ctx_.to_window(rect), high, ink, ground, typed_});
}

}  // namespace netra::ui
