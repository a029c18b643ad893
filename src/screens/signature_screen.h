// The pad one signs on, or the typed name.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_signature();

}  // namespace netra::screens
