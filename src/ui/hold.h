// Something that a finger rests on to be meant: a ring fills around it.
#pragma once
#include <string_view>

#include "ui/context.h"

namespace netra::ui {

class Hold {
  public:
    static constexpr double seconds = 1.2;

    // True once, when the finger has rested on `rect` (grown to a touch target) so long. Nothing is to be
    // seen before the touch. For hands alone: no stop of the keyboard's.
    bool draw(Context& ctx, const Rect& rect, std::string_view id, std::string_view label);

  private:
    double since_ = -1;  // -1: no finger rests here, or it was long enough already
};

}  // namespace netra::ui
