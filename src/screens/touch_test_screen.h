// Crosses all over the screen: does every place answer to touch?
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_touch_test();

}  // namespace netra::screens
