// The PINs that open the staff area: which may be one, and how long wrong ones keep everybody waiting.
#pragma once
#include <chrono>
#include <optional>
#include <string_view>

#include "base/clock.h"
#include "base/language.h"

namespace netra::core {

constexpr std::size_t least_pin_digits = 6;
constexpr std::size_t most_pin_digits = 10;

enum class PinFault {
    not_digits,
    too_short,
    too_long,
    all_equal,  // 777777
    run,        // 123456, 987654, also over the nine: 789012
};

// Why these may not be somebody's PIN; nothing for a good one.
std::optional<PinFault> fault_of_pin(std::string_view pin);
// One sentence that says what to do instead.
const base::Bilingual& describe(PinFault fault);

// The wait after so many wrong PINs in a row, by anybody: none for the first 3, then 5 s, 15 s, 60 s, 5 min,
// and 15 min from the eighth on. `wrong` >= 0.
std::chrono::seconds wait_after(int wrong);

// What is left of that wait when the kiosk starts, by wall time: the newest of `wrong` was at `last`. Never
// below 0, never above wait_after(wrong). A clock set back to before `last` makes the wait begin anew.
std::chrono::milliseconds wait_left(int wrong, base::Instant last, base::Instant now);

}  // namespace netra::core
