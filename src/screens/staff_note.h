// What became of the last thing that staff asked for, at the top of a room.
#pragma once
#include <optional>

#include "app/staff_note.h"
#include "ui/context.h"

namespace netra::screens {

// Draws it from the top of `room` where there is one; answers the room that is left below.
ui::Rect staff_note(ui::Context& ctx, const ui::Rect& room, const std::optional<app::StaffNote>& note);

}  // namespace netra::screens
