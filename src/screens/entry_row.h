// A line that says what was entered and is touched to change it.
#pragma once
#include <string_view>

#include "ui/context.h"

namespace netra::screens {

struct EntryRow {
    std::string_view id = {};
    std::string_view label = {};  // above the value; may be empty
    std::string_view value = {};
    std::string_view hint = {};  // in the value's place while there is none
    std::string_view icon = "pen";
    std::string_view touch = {};  // what a touch does, for descriptions; empty: the label
    bool enabled = true;
    bool selected = false;
};

float entry_row_height(ui::Context& ctx, float width, const EntryRow& row);
// True in the frame it is tapped.
bool entry_row(ui::Context& ctx, const ui::Rect& rect, const EntryRow& row);

}  // namespace netra::screens
