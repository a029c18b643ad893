// Surfaces that things stand on.
#pragma once
#include <string_view>

#include "ui/context.h"

namespace netra::ui {

enum class CardKind {
    surface,  // white with a shadow
    paper,    // the sheet of the pact
    locked,   // cannot be opened yet: flat with a thin line
    next,     // stands out: an action edge 2 px outside the box
};
void card(Context& ctx, const Rect& rect, CardKind kind = CardKind::surface, float radius = radius_card);

// A square on info's ground with an icon in brand.
void icon_tile(Context& ctx, const Rect& rect, std::string_view icon);

// A thin decorative line.
void rule(Context& ctx, Point from, float width);

}  // namespace netra::ui
