// Somebody who is not in the roster says who they are, one field at a time.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_walk_in();

}  // namespace netra::screens
