// The ledger in words, newest first, in pages.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_history();

}  // namespace netra::screens
