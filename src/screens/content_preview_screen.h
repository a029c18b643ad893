// One course as staff decide about it: what it holds, whose it is, what it changes, and what is wrong with
// it.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_content_preview();

}  // namespace netra::screens
