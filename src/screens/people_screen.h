// The room of participants: finding somebody, helping them, taking a list.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_people();

}  // namespace netra::screens
