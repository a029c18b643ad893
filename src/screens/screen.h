// One screen of the kiosk: reads the state, draws with ui, answers what the person asked for.
#pragma once
#include <memory>
#include <optional>

#include "app/action.h"
#include "app/kiosk_state.h"
#include "core/journey.h"
#include "ui/context.h"

namespace netra::screens {

// Holds only what has not been handed on yet: typed digits, an open list, a drawn stroke. It is made anew
// whenever the journey comes to it, so that nothing of one person reaches the next.
class Screen {
  public:
    virtual ~Screen() = default;
    // Called each frame between begin_frame and end_frame.
    virtual std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) = 0;
};

std::unique_ptr<Screen> make_screen(core::Screen screen);

}  // namespace netra::screens
