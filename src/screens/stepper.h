// A figure that is set by touching minus and plus; held, they go on.
#pragma once
#include <string_view>

#include "ui/context.h"

namespace netra::screens {

struct Stepper {
    std::string_view id = {};     // items "ID.less" and "ID.more"
    std::string_view label = {};  // at the left
    std::string_view unit = {};   // under it
    std::string_view value = {};  // as it is shown
    float value_width = 128;
};

float stepper_height(ui::Context& ctx);
// -1, 0 or +1.
int stepper(ui::Context& ctx, const ui::Rect& rect, const Stepper& stepper);

}  // namespace netra::screens
