// A number typed in groups (NIP: 8-6-1-3), digit by digit in cells of one width.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "ui/context.h"

namespace netra::ui {

// What stands under a group once it is complete.
struct GroupMeaning {
    std::string_view word = {};   // "Lahir"
    std::string_view value = {};  // "12 Maret 1985", empty: nothing is shown
};

struct NumberField {
    std::string_view id = {};
    std::string_view label = {};
    std::string_view digits = {};             // as typed so far
    std::vector<int> groups = {};             // digits a group, {8, 6, 1, 3}
    std::vector<GroupMeaning> meanings = {};  // one a group, or none
    std::string_view count = {};              // "15 dari 18 angka", shown right under the field with dots
    std::string_view error = {};              // under the field instead of the meanings
    bool wrong = false;                       // the edge in the colour of wrong
};

// The height with all that stands under the field.
float number_field_height(Context& ctx);
// Draws it from the top of `rect`. Hardware keys: digits typed and Backspace are answered by number_typed.
void number_field(Context& ctx, const Rect& rect, const NumberField& field);

// Applies the pad's key and the frame's typed digits and Backspaces to `digits`, at most `most` of them.
// True when they changed.
struct PadKey;
bool number_typed(Context& ctx, std::string& digits, std::size_t most, const PadKey* key);

}  // namespace netra::ui
