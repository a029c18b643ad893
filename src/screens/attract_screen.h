// Invites: the event, its host and date, how long it takes.
#pragma once
#include <memory>

#include "screens/screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_attract();

// Where its mark stands.
ui::Rect attract_mark(const ui::Context& ctx);

}  // namespace netra::screens
