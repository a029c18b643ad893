// The certificate and its QR.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_certificate();

}  // namespace netra::screens
