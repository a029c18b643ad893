#include "ui/rounded_shape.h"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <numbers>

#include "ui/texture_mark.h"

namespace netra::ui {

namespace {

constexpr float quarter_turn = std::numbers::pi_v<float> / 2;
constexpr float worth_parting = 64 * 64;  // pixels: a smaller part costs less blended than drawn apart

int segments_of(float radius) {
    return std::max(3, static_cast<int>(std::sqrt(radius) * 1.8f));
}

float fitting(const PixelBox& box, float radius) {
    return std::min(radius, std::min(box.size().x, box.size().y) / 2);
}

ImU32 clear(ImU32 color) {
    return color & ~IM_COL32_A_MASK;
}

void write_quad(ImDrawList& list, unsigned int a, unsigned int b, unsigned int c, unsigned int d) {
    for (const unsigned int corner : {a, b, c, a, c, d}) list.PrimWriteIdx(static_cast<ImDrawIdx>(corner));
}

void add_box(ImDrawList& list, const PixelBox& box, ImU32 color) {
    if (box.size().x <= 0 || box.size().y <= 0) return;
    list.PrimReserve(6, 4);
    list.PrimRect(box.low, box.high, color);
}

// The middle of one corner's circle and the way from it outwards, clockwise from the upper left.
struct Corner {
    ImVec2 middle;
    float across, down;  // -1 or 1

    ImVec2 at(float radius, float share) const {
        return {middle.x + across * radius * std::sin(share * quarter_turn),
                middle.y + down * radius * std::cos(share * quarter_turn)};
    }
};

std::array<Corner, 4> corners_of(const PixelBox& box, float r) {
    const auto& [low, high] = box;
    return {{{{low.x + r, low.y + r}, -1, -1},
             {{high.x - r, low.y + r}, 1, -1},
             {{high.x - r, high.y - r}, 1, 1},
             {{low.x + r, high.y - r}, -1, 1}}};
}

// A quarter of a ring with soft edges. One that reaches the middle is a quarter of a disc, filled in strips
// down to the corner's own height.
void add_corner(ImDrawList& list, const Corner& corner, float r, float inner, ImU32 color) {
    const int segments = segments_of(r);
    const bool disc = inner <= 0.5f;
    list.PrimReserve(segments * (disc ? 12 : 18), (segments + 1) * 4);
    const unsigned int first = list._VtxCurrentIdx;
    for (int i = 0; i <= segments; ++i) {
        const float share = static_cast<float>(i) / static_cast<float>(segments);
        const ImVec2 edge = corner.at(r - 0.5f, share);
        list.PrimWriteVtx(corner.at(r + 0.5f, share), {0, 0}, clear(color));
        list.PrimWriteVtx(edge, {0, 0}, color);
        list.PrimWriteVtx(disc ? ImVec2{corner.middle.x, edge.y} : corner.at(inner + 0.5f, share), {0, 0},
                          color);
        list.PrimWriteVtx(corner.at(std::max(0.0f, inner - 0.5f), share), {0, 0}, clear(color));
    }
    for (unsigned int at = first, end = first + static_cast<unsigned int>(segments) * 4; at < end; at += 4) {
        for (unsigned int strip = at; strip < at + (disc ? 2 : 3); ++strip)
            write_quad(list, strip, strip + 1, strip + 5, strip + 4);
    }
}

}  // namespace

void fill_rounded(ImDrawList& list, const PixelBox& box, float radius, const Filling& filling) {
    const auto& [low, high] = box;
    const float r = fitting(box, radius) < 0.5f ? 0 : fitting(box, radius);
    const bool parted = filling.opaque && box.size().x * (box.size().y - 2 * r) >= worth_parting;
    const int first = list.VtxBuffer.Size;
    list.PushTextureID(filling.texture);
    if (r > 0) {
        for (const Corner& corner : corners_of(box, r)) add_corner(list, corner, r, 0, filling.color);
    }
    list.PopTextureID();
    list.PushTextureID(parted ? with(filling.texture, Mark::opaque) : filling.texture);
    add_box(list, {{low.x + r, low.y}, {high.x - r, low.y + r}}, filling.color);
    add_box(list, {{low.x, low.y + r}, {high.x, high.y - r}}, filling.color);
    add_box(list, {{low.x + r, high.y - r}, {high.x - r, high.y}}, filling.color);
    list.PopTextureID();
    if (filling.texture != nullptr)
        ImGui::ShadeVertsLinearUV(&list, first, list.VtxBuffer.Size, low, high, filling.from, filling.to,
                                  true);
}

void stroke_rounded(ImDrawList& list, const PixelBox& box, float radius, float width, ImU32 color) {
    const auto& [low, high] = box;
    const float r = fitting(box, radius) < 0.5f ? 0 : fitting(box, radius);
    if (r > 0) {
        for (const Corner& corner : corners_of(box, r)) add_corner(list, corner, r, r - width, color);
    }
    // Where the line is wider than the corner, the upper and lower sides have the room between.
    const float side = std::max(r, width);
    add_box(list, {{low.x + r, low.y}, {high.x - r, low.y + width}}, color);
    add_box(list, {{low.x + r, high.y - width}, {high.x - r, high.y}}, color);
    add_box(list, {{low.x, low.y + side}, {low.x + width, high.y - side}}, color);
    add_box(list, {{high.x - width, low.y + side}, {high.x, high.y - side}}, color);
}

void soft_ring(ImDrawList& list, const PixelBox& inner, float inner_radius, const PixelBox& outer,
               float outer_radius, ImU32 color) {
    const std::array<Corner, 4> from = corners_of(inner, fitting(inner, inner_radius));
    const std::array<Corner, 4> to = corners_of(outer, fitting(outer, outer_radius));
    const int segments = segments_of(outer_radius);
    const int count = 4 * (segments + 1);
    list.PrimReserve(count * 6, count * 2);
    const unsigned int first = list._VtxCurrentIdx;
    for (int i = 0; i < count; ++i) {
        const auto corner = static_cast<std::size_t>(i / (segments + 1));
        // Each corner goes on where the last ended: every other one from its height to its side.
        const float way = static_cast<float>(i % (segments + 1)) / static_cast<float>(segments);
        const float share = corner % 2 == 0 ? 1 - way : way;
        list.PrimWriteVtx(from[corner].at(fitting(inner, inner_radius), share), {0, 0}, color);
        list.PrimWriteVtx(to[corner].at(fitting(outer, outer_radius), share), {0, 0}, clear(color));
    }
    for (int i = 0; i < count; ++i) {
        const unsigned int at = first + static_cast<unsigned int>(2 * i);
        const unsigned int next = first + static_cast<unsigned int>(2 * ((i + 1) % count));
        write_quad(list, at, at + 1, next + 1, next);
    }
}

}  // namespace netra::ui
