// Fonts as shapes: HarfBuzz turns text into placed glyphs, FreeType turns a glyph into pixels.
//
// A font's file is opened when it is first needed. Shaping does not depend on the size; its results are kept.
#pragma once
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "ui/type.h"

namespace netra::ui {

struct ShapedGlyph {
    std::uint16_t font = 0;   // of Fonts, for bitmap()
    std::uint32_t glyph = 0;  // in that font
    float x = 0;              // in sizes, from the text's beginning along the baseline
    float y = 0;              // in sizes, upwards
};

struct Shaped {
    std::vector<ShapedGlyph> glyphs;
    float width = 0;  // in sizes
};

// Coverage, a byte a pixel, rows from the top. `left` and `top` from the pen to the first pixel, y upwards.
struct GlyphBitmap {
    int width = 0;
    int height = 0;
    int left = 0;
    int top = 0;
    std::vector<std::uint8_t> coverage;
};

class Fonts {
  public:
    // Opens the regular face. Throws Error(font_missing).
    Fonts();
    ~Fonts();

    // Text of one line; its faces' missing characters come from other fonts of the system. The result holds
    // until the next call of one of the two below.
    const Shaped& shape(std::string_view text, Face face, bool tabular);
    // `size` in pixels; `phase` 0..3 quarters of a pixel to the right.
    GlyphBitmap bitmap(std::uint16_t font, std::uint32_t glyph, float size, int phase);
    // Drops kept shapes when they have become many. Between frames.
    void forget_old();
    void forget_all();

  private:
    struct Inner;
    std::unique_ptr<Inner> inner_;
};

}  // namespace netra::ui
