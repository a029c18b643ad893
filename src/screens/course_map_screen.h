// The modules and how far they are done.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_course_map();

}  // namespace netra::screens
