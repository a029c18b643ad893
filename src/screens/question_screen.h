// A question of a quiz or of the final test, and after a quiz answer its feedback.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_question();

}  // namespace netra::screens
