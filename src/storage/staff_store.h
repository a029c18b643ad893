// The kiosk's operators and admins, and what their PINs are checked against: ordinary rows.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "storage/payloads.h"

namespace netra::storage {

class Database;

struct Staff {
    std::string name;  // as the ledger names them
    StaffRole role = StaffRole::staff;
    std::string pin_hash;  // as credential/pin_hash.h makes it; the PIN itself is nowhere

    bool operator==(const Staff&) const = default;
};

// Wrong PINs, by anybody at this kiosk.
struct PinTries {
    int wrong = 0;          // since the last right one
    int unrecorded = 0;     // of them, those that the ledger does not tell of yet
    base::Instant first{};  // of the unrecorded ones
    base::Instant last{};   // of all

    bool operator==(const PinTries&) const = default;
};

class StaffStore {
  public:
    explicit StaffStore(Database& database) : database_(database) {}

    std::vector<Staff> all() const;  // by name
    std::optional<Staff> find(const std::string& name) const;
    void save(const Staff& staff);         // makes or changes
    bool remove(const std::string& name);  // false: there was nobody of that name

    PinTries tries() const;  // none where nothing was saved
    void save_tries(const PinTries& tries);

  private:
    Database& database_;
};

}  // namespace netra::storage
