#include "ui/glyph_atlas.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace netra::ui {

namespace {

constexpr int first_height = 1024;  // holds what a visit shows at 1920 × 1080 in text of 100 %
constexpr int most_height = 4096;
constexpr int gap = 1;  // between glyphs, so that filtering never sees a neighbour

}  // namespace

GlyphAtlas::GlyphAtlas(Fonts& fonts) : fonts_(fonts) {
    start_over(first_height);
}

void GlyphAtlas::start_over(int height) {
    height_ = height;
    pixels_.assign(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), 0);
    slots_.clear();
    shelves_.clear();
    changed_ = {0, height_};
    full_ = false;
    ++version_;
}

// On the first shelf with room that is not much too high for it, else on a new one below.
bool GlyphAtlas::place(int w, int h, int& x, int& y) {
    auto shelf = std::find_if(shelves_.begin(), shelves_.end(), [&](const Shelf& s) {
        return s.height >= h && s.height <= h + h / 4 + 4 && s.used + w <= width_;
    });
    if (shelf == shelves_.end()) {
        const int below = shelves_.empty() ? 0 : shelves_.back().y + shelves_.back().height + gap;
        if (w > width_ || below + h > height_) return false;
        const int height = std::min(height_ - below, h + 3);
        shelf = shelves_.insert(shelves_.end(), {below, height, 0});
    }
    x = shelf->used, y = shelf->y;
    shelf->used += w + gap;
    return true;
}

const GlyphAtlas::Slot& GlyphAtlas::slot(std::uint16_t font, std::uint32_t glyph, float size, int phase) {
    const auto size_key = static_cast<std::uint64_t>(std::lround(size * 8));
    const std::uint64_t key = static_cast<std::uint64_t>(font) << 48 | size_key << 28 |
                              static_cast<std::uint64_t>(phase) << 24 | glyph;
    const auto [found, is_new] = slots_.try_emplace(key);
    Slot& slot = found->second;
    if (!is_new) return slot;
    const GlyphBitmap bitmap = fonts_.bitmap(font, glyph, size, phase);
    int x = 0, y = 0;
    if (bitmap.width == 0 || bitmap.height == 0) return slot;
    if (!place(bitmap.width, bitmap.height, x, y)) {
        full_ = true;
        return slot;
    }
    for (int row = 0; row < bitmap.height; ++row) {
        std::copy_n(bitmap.coverage.begin() + static_cast<std::ptrdiff_t>(row) * bitmap.width, bitmap.width,
                    pixels_.begin() + static_cast<std::ptrdiff_t>(y + row) * width_ + x);
    }
    slot = {static_cast<std::int16_t>(x),
            static_cast<std::int16_t>(y),
            static_cast<std::int16_t>(bitmap.width),
            static_cast<std::int16_t>(bitmap.height),
            static_cast<std::int16_t>(bitmap.left),
            static_cast<std::int16_t>(bitmap.top)};
    changed_ = changed_.first == changed_.end
                   ? Rows{y, y + bitmap.height}
                   : Rows{std::min(changed_.first, y), std::max(changed_.end, y + bitmap.height)};
    return slot;
}

GlyphAtlas::Rows GlyphAtlas::take_changed_rows() {
    return std::exchange(changed_, Rows{});
}

void GlyphAtlas::make_room() {
    if (full_) start_over(std::min(height_ * 2, most_height));
}

void GlyphAtlas::forget() {
    start_over(first_height);
}

}  // namespace netra::ui
