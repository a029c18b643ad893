// A scanner is tried: what was read, in words, and nothing else happens.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_scanner_test();

}  // namespace netra::screens
