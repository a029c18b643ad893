// SVG drawings from people we do not know: checked (svg_check.h), then drawn.
#pragma once
#include <string_view>

#include "picture/pixels.h"
#include "picture/svg_check.h"

namespace netra::picture {

// Draws the whole viewBox into width × height pixels (centred, in its own proportions) on a transparent
// ground. Checks first, as check_svg does. Throws Error(picture_invalid).
Pixels render_svg(std::string_view source, int width, int height);

}  // namespace netra::picture
