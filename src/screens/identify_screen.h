// The number pad for NIP and NI PPPK; a scanner works beside it.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_identify();

}  // namespace netra::screens
