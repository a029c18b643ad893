// Facts one under the other: the name at the left, the value at the right; in portrait under it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "ui/context.h"

namespace netra::screens {

struct FactRow {
    std::string_view name;
    std::string value;
};

// Draws them from the top of `rect`; answers their height.
float fact_rows(ui::Context& ctx, const ui::Rect& rect, const std::vector<FactRow>& rows);

}  // namespace netra::screens
