// The one tap primitive under every touchable widget.
#pragma once
#include <string>

#include "ui/context.h"

namespace netra::ui {

struct Tap {
    bool tapped = false;   // released inside after a press inside, or by key; ui/taps.h says which count
    bool pressed = false;  // held now: draw it pressed, from the very frame of the press
    bool began = false;    // pressed in this frame
    bool focused = false;  // has the keyboard, and its ring shall be drawn
};

// A key that taps an item without standing on it.
enum class Shortcut {
    none,
    enter,  // of the primary action, where ui/focus.h leaves Enter to it: not of what is to be meant, such as
            // agreeing, declining and signing
    escape,  // of the way back, where nothing is lost by it
};

// Registers `item` (its rect is set here) and reports what happened to it. The style follows `pressed`, never
// hovering. Where item.enabled is false, or a Posed scope holds it, it is registered and answers nothing.
Tap tap(Context& ctx, const Rect& rect, Item item, Shortcut shortcut = Shortcut::none);

// True in the first frame of a press and then, after 0.45 s, every 0.06 s while it is held: for delete keys.
bool repeating(Context& ctx, const Tap& tap);

// The ring around what has the keyboard; close to it where its region ends.
void focus_ring(Context& ctx, const Rect& rect, float radius);

}  // namespace netra::ui
