// One clause of the pact with its check box; the whole card is touchable.
#pragma once
#include <string_view>

#include "core/rich_text.h"
#include "ui/context.h"

namespace netra::ui {

struct Clause {
    std::string_view id = {};
    const core::Spans& text;
    bool ticked = false;
    bool enabled = true;
};

// At least 136 (the clause's type is list, 30).
float clause_height(Context& ctx, float width, const Clause& clause);
// True in the frame it is tapped; the caller changes `ticked`.
bool clause(Context& ctx, const Rect& rect, const Clause& clause);

}  // namespace netra::ui
