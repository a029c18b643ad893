// What the ledger says of an event: its beginning and end, and what was done together in its hall; the keys
// stand in storage/payloads.h.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/sha256.h"
#include "core/event.h"
#include "core/signature.h"
#include "storage/ledger_kind.h"

namespace netra::storage {

struct EventOpened {
    static constexpr LedgerKind kind = LedgerKind::event_opened;
    core::Event event;                      // as it stood when it opened
    std::optional<std::string> staff = {};  // nothing: by command

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        auto& e = self.event;
        field(1, e.code), field(2, e.title), field(3, e.host), field(4, e.place), field(5, e.first_day);
        field(6, e.last_day), field(7, e.utc_offset_minutes), field(8, e.mode), field(9, e.course);
        field(10, e.course_version), field(11, e.election), field(12, e.pact_signers);
        field(13, e.witnesses), field(14, e.certificate_signers), field(15, self.staff);
    }
    bool operator==(const EventOpened&) const = default;
};

struct EventClosed {
    static constexpr LedgerKind kind = LedgerKind::event_closed;
    std::string event;
    std::optional<std::string> staff = {};

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.event), field(2, self.staff);
    }
    bool operator==(const EventClosed&) const = default;
};

// The pledge was read aloud together in the hall.
struct IkrarRead {
    static constexpr LedgerKind kind = LedgerKind::ikrar_read;
    std::string event;
    base::Instant time{};
    std::string led_by;                  // position
    std::vector<std::string> witnesses;  // positions
    std::optional<base::Digest> pledge;  // SHA-256 of the text
    std::optional<std::string> staff = {};

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.event), field(2, self.time), field(3, self.led_by), field(4, self.witnesses);
        field(5, self.pledge), field(6, self.staff);
    }
    bool operator==(const IkrarRead&) const = default;
};

enum class SignatoryRole { signer = 1, witness = 2 };

struct SymbolicSignature {
    SignatoryRole role = SignatoryRole::signer;
    std::string position;
    core::Signature signature;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.role), field(2, self.position), field(3, self.signature);
    }
    bool operator==(const SymbolicSignature&) const = default;
};

struct SymbolicSigned {
    static constexpr LedgerKind kind = LedgerKind::symbolic_signed;
    std::string event;
    base::Instant time{};
    base::Digest pact{};  // hash of the text
    std::vector<SymbolicSignature> signatures;
    std::optional<std::string> staff = {};

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.event), field(2, self.time), field(3, self.pact), field(4, self.signatures);
        field(5, self.staff);
    }
    bool operator==(const SymbolicSigned&) const = default;
};

}  // namespace netra::storage
