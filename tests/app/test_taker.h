// Somebody at the kiosk who takes tests as a test of the program wants them taken.
#pragma once
#include <string>

#include "app/kiosk.h"
#include "core/answer.h"

namespace netra::app {

// The name of the screen that stands there.
std::string shown(const Kiosk& kiosk);
// The person goes on, answering rightly, until that screen stands.
void play_until(Kiosk& kiosk, core::Screen screen);
// An answer that can be given and is worth nothing.
core::Answer wrong_answer(const core::Question& question);
// The question of the running test that is on the screen.
const core::Question& asked(const KioskState& state);
// From the final test to its result.
void fail_final_test(Kiosk& kiosk);

}  // namespace netra::app
