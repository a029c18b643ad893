// The pakta integritas, each clause ticked on its own.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_pact();

}  // namespace netra::screens
