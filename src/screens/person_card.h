// Who the kiosk takes somebody for: a card with the name and what else is known.
#pragma once
#include "app/kiosk_state.h"
#include "ui/context.h"

namespace netra::screens {

// Draws the visitor's card at the top of `at`, as wide as that, and answers its height. The name is masked
// while it may be a stranger's, and the position then left out.
float person_card(ui::Context& ctx, const ui::Rect& at, const app::KioskState& state);

}  // namespace netra::screens
