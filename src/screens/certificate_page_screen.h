// One certificate as staff see it: what it says, whether it holds, its picture, and saving it onto a stick.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_certificate_page();

}  // namespace netra::screens
