// Surfaces that things stand on.
#pragma once
#include <functional>
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

// A card as high as what stands in it: `content` is called with the room inside the padding and answers the
// height it took. The answer is the card's height.
float card_around(Context& ctx, const Rect& place, const std::function<float(const Rect&)>& content);

// A square on info's ground with an icon in brand.
void icon_tile(Context& ctx, const Rect& rect, std::string_view icon);

// A thin decorative line.
void rule(Context& ctx, Point from, float width);

}  // namespace netra::ui
