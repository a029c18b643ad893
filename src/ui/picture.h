// Pictures and icons by name.
#pragma once
#include <string_view>

#include "ui/context.h"

namespace netra::ui {

enum class Fit {
    contain,  // whole, in the middle
    cover,    // fills the rectangle, what is over is cut off
};

// Draws the picture `name` into `rect` with rounded corners; a quiet placeholder while it is being made or
// when there is none. `natural` is the picture's proportion (width / height) for Fit::cover, 0 = the
// rectangle's.
void picture(Context& ctx, const Rect& rect, std::string_view name, Fit fit = Fit::contain, float radius = 0,
             float natural = 0);

// Draws assets/icons/NAME.svg in one colour, `size` square around `centre`.
void icon(Context& ctx, Point centre, float size, std::string_view name, Color color);

}  // namespace netra::ui
