// Whether a kiosk and its machine are fit for the day: each thing looked at, and what to do about it.
#pragma once
#include <string>
#include <vector>

#include "app/settings.h"
#include "base/clock.h"
#include "base/language.h"

namespace netra::app {

enum class Health { good, warning, bad };

struct Finding {
    std::string what;  // "data", "keys", "disk", "clock", "backup", "course", "fonts", "display", "service"
    Health health = Health::good;
    base::Bilingual words;
    base::Bilingual hint;  // what to do; empty where all is good
};

// What the machine is like outside the data folder.
struct Machine {
    std::uint64_t free_bytes = 0;  // where the data folder stands
    bool has_display = false;      // a display is there or can be started
    // `systemctl is-active` of the kiosk, "unknown" where it does not say; empty where it is no service.
    std::string service;
};

// Asks the system. Never throws.
Machine this_machine(const Settings& settings);

// Looks, and changes nothing. Never throws for what it finds.
std::vector<Finding> examine(const Settings& settings, const base::Clock& clock, const Machine& machine);

}  // namespace netra::app
