// What is recorded, why, and for how long (UU 27/2022).
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_privacy();

}  // namespace netra::screens
