// Places the gallery's things beside and under one another, each with the name of its state over it.
#pragma once
#include "ui/context.h"
#include "ui/language.h"

namespace netra::ui {

class GalleryFlow {
  public:
    GalleryFlow(Context& ctx, const Rect& room) : ctx_(ctx), room_(room), x_(room.x), y_(room.y) {}

    // A new group under all that stands so far.
    void group(const Words& title);
    // The place of the next thing, beside the one before where the row has room for it; never wider than the
    // room.
    Rect place(float width, float height, const Words& state);
    Rect place(float width, float height, std::string_view state);
    Rect place(float width, float height);  // without words
    void new_row();

    float width() const { return room_.w; }
    float bottom() const { return y_ + row_height_; }

  private:
    Rect take(float width, float height);

    Context& ctx_;
    Rect room_;
    float x_;
    float y_;
    float row_height_ = 0;
};

// The room's two halves in landscape; the whole twice in portrait, where what would stand in the second goes
// below.
class GalleryHalves {
  public:
    GalleryHalves(Context& ctx, const Rect& room);
    GalleryFlow& left() { return left_; }
    GalleryFlow& right() { return beside_ ? right_ : left_; }
    float bottom() const;

  private:
    bool beside_;
    GalleryFlow left_;
    GalleryFlow right_;
};

}  // namespace netra::ui
