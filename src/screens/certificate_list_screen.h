// The staff's list of the certificates that were issued here, and the ways to find one.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_certificate_list();

}  // namespace netra::screens
