// The one texture of all glyphs, filled as they are first drawn.
//
// A byte of coverage a pixel. Whoever draws uploads the rows that changed and says which texture it is.
#pragma once
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "ui/fonts.h"
#include "ui/images.h"

namespace netra::ui {

class GlyphAtlas {
  public:
    explicit GlyphAtlas(Fonts& fonts);

    // Where a glyph lies, in pixels of the texture, and how it stands to the pen. Empty: nothing to draw.
    struct Slot {
        std::int16_t x = 0, y = 0, w = 0, h = 0;
        std::int16_t left = 0, top = 0;
    };
    const Slot& slot(std::uint16_t font, std::uint32_t glyph, float size, int phase);

    // --- for whoever uploads
    int width() const { return width_; }
    int height() const { return height_; }
    const std::vector<std::uint8_t>& pixels() const { return pixels_; }
    // Changes when a place of the texture comes to hold another glyph.
    std::uint64_t version() const { return version_; }
    struct Rows {
        int first = 0;
        int end = 0;  // first == end: none
    };
    Rows take_changed_rows();
    ImTextureID texture = nullptr;

    // A glyph found no room: the frame lacks it and has to be drawn again.
    bool full() const { return full_; }
    // Before a frame: makes room when it is full, and forgets all places.
    void make_room();
    // Before a frame: as at the beginning, without a glyph and no larger.
    void forget();

  private:
    void start_over(int height);
    bool place(int w, int h, int& x, int& y);

    Fonts& fonts_;
    std::unordered_map<std::uint64_t, Slot> slots_;
    std::vector<std::uint8_t> pixels_;
    int width_ = 2048;
    int height_ = 0;
    struct Shelf {
        int y = 0;
        int height = 0;
        int used = 0;  // its width so far
    };
    std::vector<Shelf> shelves_;
    Rows changed_;
    std::uint64_t version_ = 0;
    bool full_ = false;
};

}  // namespace netra::ui
