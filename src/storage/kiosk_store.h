// Who this kiosk is, as its newest enrolment and restore say.
#pragma once
#include <optional>
#include <string>

#include "storage/payloads.h"

namespace netra::storage {

class Database;

struct KioskIdentity {
    LedgerId ledger{};
    std::string kiosk;
    std::string organisation;  // empty while demo
    bool demo = true;
    core::KeyId key{};
    char series = 'A';  // of the numbers given now

    bool operator==(const KioskIdentity&) const = default;
};

// Nothing before the first kiosk.enrolled.
std::optional<KioskIdentity> kiosk_identity(Database& database);

}  // namespace netra::storage
