// What was done last in the room of participants, or why it could not be.
#pragma once
#include "app/people_room_state.h"
#include "ui/context.h"

namespace netra::screens {

// Draws it from the top of `room` where there is one; answers the room that is left below.
ui::Rect people_notice(ui::Context& ctx, const ui::Rect& room, const app::PeopleRoomState& people);

}  // namespace netra::screens
