// What became of the last thing that staff asked for in a room.
#pragma once
#include "base/language.h"

namespace netra::app {

struct StaffNote {
    bool good = false;  // it was done; otherwise the text says what to do
    base::Bilingual text;
    bool saved = false;  // onto a stick, which may be pulled out now
};

}  // namespace netra::app
