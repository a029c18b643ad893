// The door of the staff area: asks for a PIN, and in DEMO for the first one.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_staff_door();

}  // namespace netra::screens
