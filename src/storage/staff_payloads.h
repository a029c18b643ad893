// What the ledger says of the kiosk's own staff; the keys stand in storage/payloads.h.
#pragma once
#include <string>

#include "base/clock.h"
#include "storage/ledger_kind.h"

namespace netra::storage {

enum class StaffRole { staff = 1, admin = 2 };

struct OperatorSignedIn {
    static constexpr LedgerKind kind = LedgerKind::operator_signed_in;
    std::string staff;
    StaffRole role = StaffRole::staff;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.staff), field(2, self.role);
    }
    bool operator==(const OperatorSignedIn&) const = default;
};

// A run of wrong PINs: it ends with a right one, or when the person goes away.
struct OperatorRefused {
    static constexpr LedgerKind kind = LedgerKind::operator_refused;
    int tries = 0;
    base::Instant first{};
    base::Instant last{};

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.tries), field(2, self.first), field(3, self.last);
    }
    bool operator==(const OperatorRefused&) const = default;
};

// A PIN was set for somebody.
struct StaffAdded {
    static constexpr LedgerKind kind = LedgerKind::staff_added;
    std::string staff;
    StaffRole role = StaffRole::staff;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.staff), field(2, self.role);
    }
    bool operator==(const StaffAdded&) const = default;
};

struct StaffRemoved {
    static constexpr LedgerKind kind = LedgerKind::staff_removed;
    std::string staff;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.staff);
    }
    bool operator==(const StaffRemoved&) const = default;
};

}  // namespace netra::storage
