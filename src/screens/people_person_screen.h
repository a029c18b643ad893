// One person: how far they are, and the help that staff may give.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_people_person();

}  // namespace netra::screens
