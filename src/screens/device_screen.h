// This kiosk: versions, prints, clock, disk, backup.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_device();

}  // namespace netra::screens
