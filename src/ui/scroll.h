// A region higher than its place: dragged by touch (from 12 units on, then it glides unless it rested), moved
// by the wheel, by the two buttons beside it for whoever does not know that a picture can be dragged, by keys
// (ui/focus.h says when), and by itself to what the keyboard's focus went to.
#pragma once
#include <functional>
#include <optional>
#include <string>

#include "ui/context.h"
#include "ui/motion.h"

namespace netra::ui {

class Scroll {
  public:
    explicit Scroll(std::string id) : id_(std::move(id)) {}

    // Draws `content` clipped to `rect`. It is called with the rectangle it is to draw into (moved by the
    // scroll, and narrower once there was something to scroll: by 112 for the buttons "ID.up" and "ID.down",
    // by 24 for a bar alone where the place is too small for them) and answers the height it took. What goes
    // on beyond an edge fades into `ground`, the theme's ground where it is not given. A press inside that
    // becomes a drag ends the tap it began as; one that stops a glide taps nothing either.
    void draw(Context& ctx, const Rect& rect, const std::function<float(const Rect&)>& content,
              std::optional<Color> ground = {});

    // Moves so that `item`, as it was drawn in the region `view`, is in sight; of a higher one its beginning.
    void show(const Rect& view, const Rect& item);
    float offset() const { return offset_; }
    void to_top() { offset_ = limit_ = speed_ = 0, barred_ = false; }

  private:
    void drag(Context& ctx, const Rect& rect);
    void take_keys(Context& ctx, const Rect& rect);
    void glide(Context& ctx);
    void fade_edges(Context& ctx, const Rect& rect, Color ground);
    void steps(Context& ctx, const Rect& rect);
    void step(Context& ctx, float way);

    std::string id_;
    float offset_ = 0;  // canvas units, 0 = top
    float limit_ = 0;
    Size size_;              // of the place
    bool barred_ = false;    // the content leaves room for the bar
    float speed_ = 0;        // canvas units a second
    double moved_at_ = 0;    // when the finger last did
    bool stepping_ = false;  // a button moves it
    Movement moving_;
    float from_ = 0;
    float to_ = 0;
    float pressed_y_ = 0;
    float pressed_offset_ = 0;
    bool pressed_ = false;
    bool dragging_ = false;
};

}  // namespace netra::ui
