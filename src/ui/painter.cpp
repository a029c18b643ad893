#include "ui/painter.h"

#include <imgui.h>

#include <cmath>
#include <initializer_list>
#include <numbers>

#include "ui/context.h"
#include "ui/drawing.h"
#include "ui/fonts.h"
#include "ui/glyph_atlas.h"

namespace netra::ui {

namespace {

constexpr float full_turn = 2 * std::numbers::pi_v<float>;

ImVec2 vec(Point p) {
    return {p.x, p.y};
}

// The outline of a rounded rectangle in pixels. ImGui's own keeps a pixel of straight edge where the ends
// should be round, and takes few segments for large radii.
void rounded_path(ImDrawList& list, ImVec2 low, ImVec2 high, float radius) {
    const float r = std::min(radius, std::min(high.x - low.x, high.y - low.y) / 2);
    if (r < 0.5f) {
        list.PathRect(low, high);
        return;
    }
    const int segments = std::max(3, static_cast<int>(std::sqrt(r) * 1.8f));
    const float step = full_turn / 4 / static_cast<float>(segments);
    const ImVec2 centres[] = {
        {low.x + r, low.y + r}, {high.x - r, low.y + r}, {high.x - r, high.y - r}, {low.x + r, high.y - r}};
    for (int corner = 0; corner < 4; ++corner) {
        const ImVec2 centre = centres[corner];
        for (int i = 0; i <= segments; ++i) {
            const float angle = static_cast<float>(corner + 2) * full_turn / 4 + static_cast<float>(i) * step;
            const ImVec2 at{centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)};
            // Arcs that meet share their point: an edge of no length has no direction to smooth along.
            const ImVec2 last = list._Path.empty() ? ImVec2{-1e9f, 0} : list._Path.back();
            if (std::abs(last.x - at.x) + std::abs(last.y - at.y) > 0.01f) list.PathLineTo(at);
        }
    }
}

// A filled rounded rectangle with soft edges, cut into horizontal strips: one large one in the middle, thin
// ones in the corners. ImGui's own fan makes long slivers, which cost twice as much to fill.
void fill_rounded(ImDrawList& list, ImVec2 low, ImVec2 high, float r, ImU32 color) {
    const int segments = std::max(3, static_cast<int>(std::sqrt(r) * 1.8f));
    const int rows = 2 * (segments + 1);
    const ImU32 clear = color & ~IM_COL32_A_MASK;
    list.PrimReserve((3 * (rows - 1) + 2) * 6, rows * 4);
    const unsigned int first = list._VtxCurrentIdx;
    for (int row = 0; row < rows; ++row) {
        const bool upper = row <= segments;
        const float share = static_cast<float>(upper ? row : rows - 1 - row) / static_cast<float>(segments);
        const float aside = std::sin(share * full_turn / 4), rise = std::cos(share * full_turn / 4);
        const auto write = [&](bool left, float radius, ImU32 ink) {
            list.PrimWriteVtx({left ? low.x + r - aside * radius : high.x - r + aside * radius,
                               upper ? low.y + r - rise * radius : high.y - r + rise * radius},
                              {0, 0}, ink);
        };
        write(true, r + 0.5f, clear);
        write(true, r - 0.5f, color);
        write(false, r - 0.5f, color);
        write(false, r + 0.5f, clear);
    }
    const auto quad = [&](unsigned int p, unsigned int q, unsigned int s, unsigned int t) {
        for (const unsigned int corner : {p, q, s, p, s, t})
            list.PrimWriteIdx(static_cast<ImDrawIdx>(first + corner));
    };
    const auto last = static_cast<unsigned int>(rows - 1) * 4;
    for (unsigned int row = 0; row < last; row += 4) {
        for (unsigned int side = 0; side < 3; ++side)
            quad(row + side, row + side + 1, row + side + 5, row + side + 4);
    }
    quad(0, 1, 2, 3);
    quad(last, last + 1, last + 2, last + 3);
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
    const Color seen = opacity_ < 1 ? color.faded(opacity_) : color;
    return IM_COL32(seen.r, seen.g, seen.b, seen.a);
}

void Painter::set_slide(float dx, float dy, float opacity) {
    slide_ = {dx, dy};
    opacity_ = opacity;
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
    const ImVec2 low{rect.x, rect.y}, high{rect.right(), rect.bottom()};
    const float r = std::min(radius, std::min(rect.w, rect.h) / 2);
    if (r < 0.5f)
        list().AddRectFilled(low, high, pack(color));
    else
        fill_rounded(list(), low, high, r, pack(color));
}

void Painter::stroke(const Rect& rect, Color color, float width, float radius) {
    const float pixels = std::max(1.0f, std::round(width * scale()));
    const Rect middle = snapped(rect).inset(pixels / 2);
    rounded_path(list(), {middle.x, middle.y}, {middle.right(), middle.bottom()},
                 std::max(0.0f, radius * scale() - pixels / 2));
    list().PathStroke(pack(color), ImDrawFlags_Closed, pixels);
}

void Painter::box(const Rect& rect, Color fill_color, Color stroke_color, float width, float radius) {
    // The fill ends in the middle of the stroke, so that it does not shine through the stroke's soft edge.
    note_fill(rect, fill_color);
    const float half = std::max(1.0f, std::round(width * scale())) / 2;
    fill_pixels(snapped(rect).inset(half), fill_color, std::max(0.0f, radius * scale() - half));
    stroke(rect, stroke_color, width, radius);
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

// Three soft layers. Only what is seen of them is filled: under the card itself they would cost three times
// its pixels for nothing.
void Painter::card_shadow(const Rect& card, float radius) {
    const Theme& theme = ctx_.theme();
    if (!theme.shadows) return;
    constexpr float reach = 12;
    const Rect strips[] = {
        card.from_bottom(radius).without_bottom(-2 * reach).inset(-reach, 0),
        Rect{card.x - reach, card.y, reach + radius, card.h - radius},
        Rect{card.right() - radius, card.y, reach + radius, card.h - radius},
    };
    constexpr float depths[] = {10, 5, 2}, opacities[] = {0.025f, 0.03f, 0.04f};
    for (const Rect& strip : strips) {
        const Clip clipped(*this, strip);
        for (int i = 0; i < 3; ++i) {
            const float d = depths[i];
            const Rect shade{card.x - d / 2 + 1, card.y + 0.55f * d, card.w + d - 2, card.h + 0.55f * d};
            const Point low = pixel({shade.x, shade.y});
            fill_pixels({low.x, low.y, shade.w * scale(), shade.h * scale()},
                        theme.shadow.faded(opacities[i]), (radius + d / 2) * scale());
        }
    }
}

// --- pictures

void Painter::image(const Image& image, const Rect& rect, Color tint, float radius) {
    const ImVec2 from = vec(pixel({rect.x, rect.y})), to = vec(pixel({rect.right(), rect.bottom()}));
    list().AddImageRounded(image.texture, from, to, {0, 0}, {1, 1}, pack(tint), radius * scale());
}

void Painter::image_part(const Image& image, const Rect& whole, const Rect& seen, float radius) {
    const ImVec2 first{(seen.x - whole.x) / whole.w, (seen.y - whole.y) / whole.h};
    const ImVec2 last{(seen.right() - whole.x) / whole.w, (seen.bottom() - whole.y) / whole.h};
    list().AddImageRounded(image.texture, vec(pixel({seen.x, seen.y})),
                           vec(pixel({seen.right(), seen.bottom()})), first, last, pack({255, 255, 255, 255}),
                           radius * scale());
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
    to.PushTextureID(drawing.atlas.texture);
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
    if (ctx_.describing() && color.a == 255) fills_.push_back({rect, color});
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
    const Rect rect{baseline.x, baseline.y - 0.73f * high - 0.115f * high, wide, high * 1.2f};
    if (rect.meet(clip()).h <= 0) return;
    const Color ground = ground_at({rect.x + wide / 2, baseline.y - 0.364f * high});
    ctx_.gathering_.texts.push_back({std::string(text), ctx_.to_window(rect), high, ink, ground, typed_});
}

}  // namespace netra::ui
