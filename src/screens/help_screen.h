// Staff were called: readable from five metres.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_help();

}  // namespace netra::screens
