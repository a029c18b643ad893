// The virtual canvas on which everything is drawn: at least 1920×1080, portrait 1080×1920, whatever the
// window measures. scale = min(w/1920, h/1080) (portrait, h > w, with the two swapped) and canvas =
// window / scale, so that it grows beyond those figures on other ratios and never shrinks.
#pragma once
#include "ui/rect.h"

namespace netra::ui {

enum class TextSize { normal, large, larger };  // 100, 125, 150 %

struct Canvas {
    float width = 1920;
    float height = 1080;
    float scale = 1;  // window pixels a canvas unit
    bool portrait = false;

    // The canvas of a window of that many pixels, both at least 1.
    static Canvas fit(int window_width, int window_height);

    Rect rect() const { return {0, 0, width, height}; }
    Rect to_window(const Rect& r) const { return {r.x * scale, r.y * scale, r.w * scale, r.h * scale}; }
    Point to_canvas(Point window) const { return {window.x / scale, window.y / scale}; }
    bool operator==(const Canvas&) const = default;
};

// 1, 1.25, 1.5.
float text_factor(TextSize size);
// The size of type at a text size: running text grows in full, type from 56 up by half as much.
float grown(float type_size, TextSize size);

// The fixed places of a participant's screen, and the measures between things.
struct Layout {
    Rect page;     // the whole canvas
    Rect header;   // informs; not touchable
    Rect content;  // between header and footer, within the margins
    Rect footer;   // acts
    float margin = 96;
    float gap = 32;            // between cards
    bool tall_header = false;  // two rows: portrait, or text of 125 % and more
};
Layout layout(const Canvas& canvas, TextSize size);

constexpr float touch_target = 88;  // the smallest side of anything touchable
constexpr float radius_card = 28;
constexpr float radius_dialog = 36;
constexpr float radius_button = 24;   // choices, keys and fields as well
constexpr float radius_callout = 20;  // utilities as well
constexpr float radius_picture = 18;
constexpr float radius_tile = 16;  // key tiles and check boxes
constexpr float choice_gap = 16;
constexpr float clause_gap = 12;

}  // namespace netra::ui
