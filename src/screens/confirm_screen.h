// "Apakah ini Anda?": a name found by a typed number stays masked.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_confirm();

}  // namespace netra::screens
