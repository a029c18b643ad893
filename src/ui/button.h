// Buttons. At most one primary a screen.
#pragma once
#include <string_view>

#include "ui/context.h"
#include "ui/tap.h"

namespace netra::ui {

enum class ButtonKind {
    primary,    // filled with action
    secondary,  // white with an edge
    quiet,      // a utility, without an edge
    text,       // underlined words: the decline
};

struct Button {
    std::string_view id = {};
    std::string_view label = {};
    ButtonKind kind = ButtonKind::secondary;
    std::string_view icon = {};  // a name of assets/icons, "arrow-right"; none when empty
    bool icon_after = false;     // behind the label instead of before it
    bool enabled = true;
    Type type = type::button;  // primary takes type::action
    Shortcut shortcut = Shortcut::none;
};

constexpr float button_padding = 36;  // between the label and either side

// True in the frame it is tapped. The label shrinks to 26, then is shortened, when it does not fit.
bool button(Context& ctx, const Rect& rect, const Button& button);
// The width that shows the label in full, padding included.
float button_width(Context& ctx, const Button& button);

}  // namespace netra::ui
