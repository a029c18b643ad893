// An event's figures as a table, and when its ceremonies were held.
#pragma once
#include "app/kiosk_state.h"
#include "ui/context.h"

namespace netra::screens {

// Of the event that the room shows, from the top of `rect`; answers the height.
float event_figures(ui::Context& ctx, const ui::Rect& rect, const app::KioskState& state);

}  // namespace netra::screens
