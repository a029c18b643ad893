// The screens of the staff area.
#pragma once
#include <memory>
#include <string_view>

#include "app/staff_state.h"
#include "screens/screen.h"

namespace netra::screens {

// Drawn with a state whose `staff` is there, and in that room.
std::unique_ptr<Screen> make_staff_screen(app::StaffRoom room);

// "staff_door": the name in descriptions and tests.
std::string_view staff_screen_name(app::StaffRoom room);

}  // namespace netra::screens
