#include "ui/taps.h"

namespace netra::ui {

bool Taps::take(std::string_view id, double now) {
    if (id == tapped_ && now < tapped_at_ + same_again) return false;
    tapped_ = id;
    tapped_at_ = now;
    return true;
}

}  // namespace netra::ui
