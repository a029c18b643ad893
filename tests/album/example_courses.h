// The staff's room of courses with invented packs in it.
#pragma once
#include "app/content_room_state.h"

namespace netra::album {

// A stick with a signed pack, an unsigned one, a folder and what is none of them; two versions installed.
app::ContentRoomState example_shelf();
// The signed pack looked at: two warnings, and what it changes.
app::CoursePreview example_update();
// A trainer's folder with errors.
app::CoursePreview example_faulty_folder();

}  // namespace netra::album
