// What the ledger says of the help that staff gave a participant; the keys stand in storage/payloads.h.
#pragma once
#include <string>

#include "storage/ledger_kind.h"

namespace netra::storage {

// A name was written otherwise, before a certificate carried it.
struct ParticipantCorrected {
    static constexpr LedgerKind kind = LedgerKind::participant_corrected;
    std::string event;
    std::string participant;
    std::string name;
    std::string staff;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.event), field(2, self.participant), field(3, self.name), field(4, self.staff);
    }
    bool operator==(const ParticipantCorrected&) const = default;
};

// The final test may be taken once more than the course allows, and at once.
struct RetryGranted {
    static constexpr LedgerKind kind = LedgerKind::retry_granted;
    std::string event;
    std::string participant;
    std::string visit;
    std::string staff;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.event), field(2, self.participant), field(3, self.visit), field(4, self.staff);
    }
    bool operator==(const RetryGranted&) const = default;
};

// A visit that was put aside goes on: staff knew who came back.
struct VisitResumed {
    static constexpr LedgerKind kind = LedgerKind::visit_resumed;
    std::string event;
    std::string participant;
    std::string visit;
    std::string staff;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.event), field(2, self.participant), field(3, self.visit), field(4, self.staff);
    }
    bool operator==(const VisitResumed&) const = default;
};

}  // namespace netra::storage
