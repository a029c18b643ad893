// A question over the screen: scrim, a box of 1040×560 in the middle, two buttons.
#pragma once
#include <string_view>

#include "ui/context.h"
#include "ui/tap.h"

namespace netra::ui {

enum class DialogAction { none, primary, secondary };

struct Dialog {
    std::string_view title = {};
    std::string_view text = {};
    std::string_view primary = {};
    std::string_view secondary = {};  // empty: no such button
    std::string_view primary_icon = "arrow-right";
    Shortcut primary_key = Shortcut::enter;  // none for what is to be meant
    Shortcut secondary_key = Shortcut::escape;
    // A countdown at the left when seconds >= 0: the number in a ring that empties.
    int seconds = -1;
    int seconds_of = 45;
    std::string_view seconds_word = {};
};

// Draws it above everything drawn so far; what is below takes no touch and no key. Where a keyboard was in
// use the focus goes to the button that a key taps by itself, and afterwards back to where it was. Item ids
// "dialog.primary" and "dialog.secondary". The box grows with the text size.
DialogAction dialog(Context& ctx, const Dialog& dialog);

// A box of that size over the scrim, for a dialog with other content: hold a Layer while drawing into it.
Rect dialog_box(Context& ctx, float width, float height);

}  // namespace netra::ui
