// Lists on a stick, and what is in one before it is taken.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_people_files();
std::unique_ptr<Screen> make_people_check();

}  // namespace netra::screens
