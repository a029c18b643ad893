// Places on the canvas, in canvas units (see ui/canvas.h), x to the right and y downwards.
#pragma once
#include <algorithm>

namespace netra::ui {

struct Point {
    float x = 0;
    float y = 0;
    bool operator==(const Point&) const = default;
};

struct Size {
    float w = 0;
    float h = 0;
    bool operator==(const Size&) const = default;
};

struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;
    bool operator==(const Rect&) const = default;

    constexpr float right() const { return x + w; }
    constexpr float bottom() const { return y + h; }
    constexpr Point centre() const { return {x + w / 2, y + h / 2}; }
    constexpr bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }

    // Smaller by `d` on every side; negative grows.
    constexpr Rect inset(float d) const { return inset(d, d); }
    constexpr Rect inset(float dx, float dy) const { return {x + dx, y + dy, w - 2 * dx, h - 2 * dy}; }
    constexpr Rect moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }

    // A strip along one edge; what lies beyond it is `without_*`.
    constexpr Rect left(float width) const { return {x, y, width, h}; }
    constexpr Rect from_right(float width) const { return {right() - width, y, width, h}; }
    constexpr Rect top(float height) const { return {x, y, w, height}; }
    constexpr Rect from_bottom(float height) const { return {x, bottom() - height, w, height}; }
    constexpr Rect without_left(float d) const { return {x + d, y, w - d, h}; }
    constexpr Rect without_right(float d) const { return {x, y, w - d, h}; }
    constexpr Rect without_top(float d) const { return {x, y + d, w, h - d}; }
    constexpr Rect without_bottom(float d) const { return {x, y, w, h - d}; }

    // The cell of a grid of `columns` × `rows` with `gap` between the cells.
    constexpr Rect cell(int column, int row, int columns, int rows, float gap) const {
        const float cw = (w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        const float ch = (h - gap * static_cast<float>(rows - 1)) / static_cast<float>(rows);
        return {x + static_cast<float>(column) * (cw + gap), y + static_cast<float>(row) * (ch + gap), cw,
                ch};
    }

    // A box of the given size around the centre.
    constexpr Rect centred(float width, float height) const {
        return {x + (w - width) / 2, y + (h - height) / 2, width, height};
    }

    // The part that both cover; w or h 0 where they do not meet.
    constexpr Rect meet(const Rect& o) const {
        const float left_edge = std::max(x, o.x), top_edge = std::max(y, o.y);
        return {left_edge, top_edge, std::max(0.0f, std::min(right(), o.right()) - left_edge),
                std::max(0.0f, std::min(bottom(), o.bottom()) - top_edge)};
    }
};

}  // namespace netra::ui
