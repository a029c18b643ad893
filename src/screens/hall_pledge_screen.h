// The pledge in reading size, for the one who leads it in the hall; and who that was.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_hall_pledge();

}  // namespace netra::screens
