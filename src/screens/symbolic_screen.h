// The pact's signers sign it in the hall, one after another.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_symbolic();

}  // namespace netra::screens
