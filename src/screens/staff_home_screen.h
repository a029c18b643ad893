// The staff's tiles, one a room.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_staff_home();

}  // namespace netra::screens
