// A visit of this person is here already.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_resume();

}  // namespace netra::screens
