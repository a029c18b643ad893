// Rounded rectangles as triangles in window pixels, cut so that filling them costs little: large rectangles,
// without blending where they are opaque, and small corners whose edges are soft.
//
// For the .cpp files of this folder. Boxes lie on whole pixels, so that straight edges are sharp; a radius
// longer than half a side counts as that. Colours are packed as ImGui has them.
#pragma once
#include <imgui.h>

namespace netra::ui {

struct PixelBox {
    ImVec2 low, high;
    ImVec2 size() const { return {high.x - low.x, high.y - low.y}; }
};

// What a box is filled with: a colour, or a texture of which `from` falls on its low corner and `to` on its
// high one, times the colour.
struct Filling {
    ImU32 color = IM_COL32_WHITE;
    ImTextureID texture = nullptr;
    bool opaque = false;  // texture and colour alike
    ImVec2 from{0, 0}, to{1, 1};
};

void fill_rounded(ImDrawList& list, const PixelBox& box, float radius, const Filling& filling);

// A line of that width along the inside of the box.
void stroke_rounded(ImDrawList& list, const PixelBox& box, float radius, float width, ImU32 color);

// From `inner`, in `color`, to nothing at `outer`.
void soft_ring(ImDrawList& list, const PixelBox& inner, float inner_radius, const PixelBox& outer,
               float outer_radius, ImU32 color);

}  // namespace netra::ui
