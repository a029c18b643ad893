// The title of a screen at the top of its content.
#pragma once
#include <string_view>

#include "ui/context.h"

namespace netra::ui {

// Draws the title and, where there is one, the line under it. The answer is the content that is left: in
// landscape at 100 % it begins at 312, as the cards of the mock-ups do.
Rect title(Context& ctx, std::string_view words, std::string_view under = {});
// The same in another place than the whole content.
Rect title(Context& ctx, const Rect& place, std::string_view words, std::string_view under = {});

}  // namespace netra::ui
