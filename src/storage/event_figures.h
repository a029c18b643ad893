// How many people an event saw, and what they did there.
#pragma once
#include <cstdint>
#include <string>

#include "base/clock.h"

namespace netra::storage {

class Database;

struct EventFigures {
    std::int64_t came = 0;          // people who were registered at the kiosk
    std::int64_t passed = 0;        // people who passed a final test
    std::int64_t signed_pacts = 0;  // people who signed the pact
    std::int64_t declined = 0;      // people who declined it and had not signed when they left
    std::int64_t certificates = 0;  // issued, whatever became of them

    bool operator==(const EventFigures&) const = default;
};

// What was recorded at from <= time < to. Of erased people nothing is counted.
EventFigures event_figures(Database& database, const std::string& event, base::Instant from,
                           base::Instant to);

}  // namespace netra::storage
