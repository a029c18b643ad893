// The ikrar, large.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_pledge();

}  // namespace netra::screens
