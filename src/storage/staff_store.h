// The kiosk's operators and admins, and what their PINs are checked against: ordinary rows.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "storage/payloads.h"

namespace netra::storage {

class Database;

struct Staff {
    std::string name;  // as the ledger names them
    StaffRole role = StaffRole::staff;
    std::string pin_hash;  // made and checked by the application

    bool operator==(const Staff&) const = default;
};

class StaffStore {
  public:
    explicit StaffStore(Database& database) : database_(database) {}

    std::vector<Staff> all() const;  // by name
    std::optional<Staff> find(const std::string& name) const;
    void save(const Staff& staff);  // makes or changes
    void remove(const std::string& name);

  private:
    Database& database_;
};

}  // namespace netra::storage
