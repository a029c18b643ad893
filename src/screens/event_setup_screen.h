// Making or changing an event, step by step.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_event_setup();

}  // namespace netra::screens
