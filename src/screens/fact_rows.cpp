#include "screens/fact_rows.h"

#include <algorithm>

#include "ui/card.h"
#include "ui/text.h"

namespace netra::screens {

float fact_rows(ui::Context& ctx, const ui::Rect& rect, const std::vector<FactRow>& rows) {
    auto& paint = ctx.paint();
    const bool beside = !ctx.portrait() && ctx.text_size() == ui::TextSize::normal;
    const float name = rect.w * 0.36f;
    float y = rect.y;
    for (const FactRow& fact : rows) {
        const ui::Rect row{rect.x, y + 12, rect.w, 0};
        const float high = ui::paragraph(paint, beside ? row.left(name - 24) : row, fact.name,
                                         beside ? ui::type::list : ui::type::small, ctx.theme().ink_soft);
        const ui::Rect value = beside ? row.without_left(name) : row.moved(0, high);
        const float low = ui::paragraph(paint, value, fact.value, ui::type::list_strong, ctx.theme().ink);
        y += 24 + (beside ? std::max(high, low) : high + low);
        if (&fact != &rows.back()) ui::rule(ctx, {rect.x, y}, rect.w);
    }
    return y - rect.y;
}

}  // namespace netra::screens
