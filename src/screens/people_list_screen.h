// Those who fit a few words, and the way to a list on a stick.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_people_list();

}  // namespace netra::screens
