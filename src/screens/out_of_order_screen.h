// No course or no event: staff are needed before anybody can start.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_out_of_order();

}  // namespace netra::screens
