// One answer of a question as a full-width card with a letter.
#pragma once
#include <string_view>

#include "ui/context.h"

namespace netra::ui {

enum class ChoiceState {
    idle,
    selected,
    right,   // after the answer, with the word
    wrong,   // after the answer, with the word
    others,  // not chosen, after the answer
};

struct Choice {
    std::string_view id = {};
    std::string_view key = {};  // "A"
    std::string_view text = {};
    ChoiceState state = ChoiceState::idle;
    bool many = false;  // several may be chosen: its role is a check box
    bool side = false;  // of a pair: closer set, and its role is a button, for it is touched again and again
    bool enabled = true;
};

// At least 96; more when the text takes more lines.
float choice_height(Context& ctx, float width, const Choice& choice);
// True in the frame it is tapped; after the answer it takes no taps.
bool choice(Context& ctx, const Rect& rect, const Choice& choice);

}  // namespace netra::ui
