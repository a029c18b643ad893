// The visit was put aside.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_parked();

}  // namespace netra::screens
