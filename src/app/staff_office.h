// The kiosk's own staff: who has a PIN, and whose a PIN is.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "app/workspace.h"
#include "storage/staff_store.h"

namespace netra::app {

class StaffOffice {
  public:
    // The workspace outlives the office.
    explicit StaffOffice(Workspace& workspace) : workspace_(workspace) {}

    std::vector<storage::Staff> all() const;  // by name
    bool has_staff() const { return !all().empty(); }

    // Sets a PIN for somebody new, named as staff type it: a person or a position. Recorded. Throws
    // Error(usage) for a name with a problem or a PIN with a fault (core/pin.h), Error(already_exists) for a
    // name that is there and for a PIN that is another's.
    storage::Staff add(const std::string& name, storage::StaffRole role, const std::string& pin);
    // Takes somebody's PIN away. Recorded. Throws Error(not_found).
    void remove(const std::string& name);

    // Whose PIN it is; nothing for nobody's. Takes about 0.07 s for each who has one: the storage thread's
    // work, never a frame's.
    std::optional<storage::Staff> whose(const std::string& pin) const;

  private:
    Workspace& workspace_;
};

// "Admin", "Petugas"
const base::Bilingual& role_name(storage::StaffRole role);

}  // namespace netra::app
