#include "ui/gallery_flow.h"

#include <algorithm>

#include "ui/text.h"

namespace netra::ui {

namespace {

constexpr float gap = 32, row_gap = 16, group_gap = 16, halves_gap = 64;

Rect half(Context& ctx, const Rect& room, bool second) {
    if (ctx.portrait()) return room;
    const float width = (room.w - halves_gap) / 2;
    return second ? room.from_right(width) : room.left(width);
}

}  // namespace

void GalleryFlow::new_row() {
    if (row_height_ > 0) y_ += row_height_ + row_gap;
    x_ = room_.x;
    row_height_ = 0;
}

void GalleryFlow::group(const Words& title) {
    const bool first = y_ == room_.y && row_height_ == 0;
    new_row();
    if (!first) y_ += group_gap;
    y_ += paragraph(ctx_.paint(), {room_.x, y_, room_.w, 0}, ctx_.say(title), type::callout_title,
                    ctx_.theme().brand) +
          6;
}

Rect GalleryFlow::take(float width, float height) {
    if (x_ > room_.x && x_ + width > room_.right() + 0.5f) new_row();
    const Rect taken{x_, y_, width, height};
    x_ += width + gap;
    row_height_ = std::max(row_height_, height);
    return taken;
}

Rect GalleryFlow::place(float width, float height) {
    return take(std::min(width, room_.w), height);
}

Rect GalleryFlow::place(float width, float height, const Words& state) {
    return place(width, height, ctx_.say(state));
}

Rect GalleryFlow::place(float width, float height, std::string_view words) {
    Painter& paint = ctx_.paint();
    const float own = std::min(width, room_.w);
    const float wide = std::max(own, std::min(paint.width(words, type::small) + 1, room_.w));
    const float over = text_height(paint, words, type::small, wide) + 12;
    const Rect taken = take(wide, over + height);
    paragraph(paint, taken, words, type::small, ctx_.theme().ink_soft);
    return Rect{taken.x, taken.y + over, own, height};
}

GalleryHalves::GalleryHalves(Context& ctx, const Rect& room)
    : beside_(!ctx.portrait()), left_(ctx, half(ctx, room, false)), right_(ctx, half(ctx, room, true)) {}

float GalleryHalves::bottom() const {
    return beside_ ? std::max(left_.bottom(), right_.bottom()) : left_.bottom();
}

}  // namespace netra::ui
