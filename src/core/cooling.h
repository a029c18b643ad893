// The pause between two attempts of the final test.
#pragma once
#include <chrono>
#include <optional>

#include "base/clock.h"

namespace netra::core {

// When the next attempt may begin, the last one having ended at `ended`: after `cooling`, which is not
// negative. Nothing where nobody has to wait any more.
//
// Wall time is what survives a power cut, and it can be set. A clock that is set back in between makes the
// wait as much longer, but never longer than twice the cooling time: an end that lies further ahead than that
// was told by a clock that was wrong, and nobody waits for it. A clock set forward shortens the wait.
std::optional<base::Instant> cooling_until(std::chrono::minutes cooling, base::Instant ended,
                                           base::Instant now);

}  // namespace netra::core
