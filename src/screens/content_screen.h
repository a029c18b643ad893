// The staff's list of courses: on sticks, and installed.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_content();

}  // namespace netra::screens
