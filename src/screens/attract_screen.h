// Invites: the event, its host and date, how long it takes.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_attract();

}  // namespace netra::screens
