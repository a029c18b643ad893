// One event as it stands: its facts, the day in figures, and what may be done with it.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_event();

}  // namespace netra::screens
