#include "ui/title.h"

#include "ui/text.h"

namespace netra::ui {

Rect title(Context& ctx, const Rect& place, std::string_view words, std::string_view under) {
    Painter& paint = ctx.paint();
    Rect rest = place.without_top(paragraph(paint, place, words, type::title, ctx.theme().ink));
    if (!under.empty())
        rest = rest.without_top(
            6 + paragraph(paint, rest.without_top(6), under, type::subtitle, ctx.theme().ink_soft));
    return rest.without_top(ctx.portrait() ? 32 : 37);
}

Rect title(Context& ctx, std::string_view words, std::string_view under) {
    return title(ctx, ctx.layout().content, words, under);
}

}  // namespace netra::ui
