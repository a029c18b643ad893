// A region higher than its place: dragged by touch (from 12 units on, then it glides unless it rested), moved
// by the wheel and by keys (ui/focus.h says when), and by itself to what the keyboard's focus went to.
#pragma once
#include <functional>
#include <string>

#include "ui/context.h"

namespace netra::ui {

class Scroll {
  public:
    explicit Scroll(std::string id) : id_(std::move(id)) {}

    // Draws `content` clipped to `rect`. It is called with the rectangle it is to draw into (moved by the
    // scroll, narrower by 24 once there was something to scroll) and answers the height it took. A press
    // inside that becomes a drag ends the tap it began as; one that stops a glide taps nothing either.
    void draw(Context& ctx, const Rect& rect, const std::function<float(const Rect&)>& content);

    float offset() const { return offset_; }
    void to_top() { offset_ = limit_ = speed_ = 0, barred_ = false; }

  private:
    void drag(Context& ctx, const Rect& rect);
    void take_keys(Context& ctx, const Rect& rect);
    void show(const Rect& view, const Rect& item);
    void glide(Context& ctx);

    std::string id_;
    float offset_ = 0;  // canvas units, 0 = top
    float limit_ = 0;
    Size size_;            // of the place
    bool barred_ = false;  // the content leaves room for the bar
    float speed_ = 0;      // canvas units a second
    double moved_at_ = 0;  // when the finger last did
    float pressed_y_ = 0;
    float pressed_offset_ = 0;
    bool pressed_ = false;
    bool dragging_ = false;
};

}  // namespace netra::ui
