// Which taps are meant. Hands tremble, lean and drum, and keys bounce:
//
// - A second tap of one item within 0.3 s is the rest of the first, by hand or by key. Keys on the screen
//   take every tap, for who types fast.
// - A press that rests for 1.5 s is a palm or an elbow: the item lets go of it, and lifting does nothing.
// - Enter as the primary action, and Escape, count once the screen has stood for 0.4 s and 0.4 s after any
//   tap: a key struck twice does not run through two screens.
#pragma once
#include <string>
#include <string_view>

#include "ui/context.h"

namespace netra::ui {

class Taps {
  public:
    static constexpr double same_again = 0.3;  // seconds
    static constexpr double rest = 1.5;
    static constexpr double settling = 0.4;

    void press(double now) { pressed_at_ = now; }
    void change(double now) { changed_at_ = now; }  // another screen, a dialog

    // Whether a tap of the item now is one of its own; if so it is kept as the last.
    bool take(std::string_view id, double now);
    // When a press that goes on is a palm's.
    double palm_at() const { return pressed_at_ + rest; }
    bool settled(double now) const { return now >= changed_at_ + settling && now >= tapped_at_ + settling; }

  private:
    std::string tapped_;
    double tapped_at_ = -1;
    double pressed_at_ = -1;
    double changed_at_ = -1;
};
Taps& taps_of(Context& ctx);

}  // namespace netra::ui
