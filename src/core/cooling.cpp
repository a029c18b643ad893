#include "core/cooling.h"

namespace netra::core {

std::optional<base::Instant> cooling_until(std::chrono::minutes cooling, base::Instant ended,
                                           base::Instant now) {
    const base::Instant until = ended + cooling;
    const auto wait = until - now;
    const bool waits = wait > std::chrono::milliseconds(0) && wait <= 2 * cooling;
    return waits ? std::optional(until) : std::nullopt;
}

}  // namespace netra::core
