// Why somebody does not sign now.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_decline();

}  // namespace netra::screens
