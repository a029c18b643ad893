// How the final test went, by module and by unit.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "core/course.h"
#include "core/sitting.h"

namespace netra::core {

struct ModuleSummary {
    std::string module;       // its id
    int persons = 0;          // whose first final test asked about it
    int asked = 0;            // questions asked of them, together
    double mean_percent = 0;  // of the module's part of each first test, 0..100
    int passed = 0;           // persons whose part reached the pass mark
    bool operator==(const ModuleSummary&) const = default;
};

struct UnitSummary {
    std::string unit;         // as registered; may be empty
    int persons = 0;          // who finished a final test
    double mean_percent = 0;  // of the first tests, 0..100
    int passed_first = 0;     // persons, at their first test
    int passed = 0;           // persons, at any of their tests
    bool operator==(const UnitSummary&) const = default;
};

// In the course's order, only modules that were asked about. A module's part is marked as mark_attempt does,
// in whole percent; a test gives no pass by module, so `pass_mark` (percent) says what is enough here.
// `sittings` are oldest first.
std::vector<ModuleSummary> summarise_modules(const Course& course, std::span<const Sitting> sittings,
                                             int pass_mark);

// By the bytes of the unit's name; by what was recorded, not marked anew. A person belongs to the unit of
// their first test. A unit of one person tells that person's result. `sittings` are oldest first.
std::vector<UnitSummary> summarise_units(std::span<const Sitting> sittings);

}  // namespace netra::core
