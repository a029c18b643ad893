// Thanks; the screen is clear.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_farewell();

}  // namespace netra::screens
