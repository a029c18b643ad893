// What is settling on a screen, by the id of the thing; forgotten with the screen.
#pragma once
#include "ui/motion.h"

namespace netra::ui {

struct Settling {
    int state = 0;
    Movement change;
};
Settlings& settlings_of(Context& ctx);

}  // namespace netra::ui
