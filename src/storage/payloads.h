// What each kind of ledger entry says. A payload is a CBOR map; key 0 holds 16 random bytes (the salt that
// keeps its hash from being guessed), the other keys are those below, in the order of the fields. The layouts
// are signed and kept for ever: a key once used never changes its meaning; new ones may come.
//
//   kind                    keys, from 1 on
//   kiosk.enrolled          ledger, kiosk, organisation, demo, key
//   kiosk.restored          ledger, old ledger, old size, old root, series
//   event.opened            code, title, host, place, first day, last day, UTC offset, mode, course, version,
//                           election, pact signers, witnesses, certificate signers, staff?
//   event.closed            event, staff?
//   ikrar.read              event, time, led by, witnesses, text's hash?, staff?
//   symbolic.signed         event, time, text's hash, [{role, position, signature}], staff?
//   content.installed       course, version, title, content's hash, signer?, approved by?, letter?,
//                           accepted unsigned?, accepted by?
//   participant.registered  event, id, number, name, unit, position, status, in roster
//   card.checked            event, participant, staff
//   attempt.finished        id, visit, participant, event, course, version, attempt, percent, passed, began
//   pact.signed             number, visit, participant, event, version, text's hash, clauses, signature,
//                           staff
//   pact.declined           visit, participant, event, version, text's hash, reason
//   certificate.issued      number, id, issued, expires?, kind, name, number tail?, number tag?, unit, event,
//                           course, score?, hours?, pact?, anchor's size, anchor's root, mode, identity,
//                           token, document, visit, participant, replaces?, receipt?
//   certificate.revoked     certificate, reason, staff, note
//   certificate.superseded  certificate, by number, reason, staff
//   payload.erased          [{seq, certificate?, number?}], reason, staff
//   clock.adjusted          before, after, staff
//   operator.signed_in      staff, role
//   export.made             event, what, file's hash, rows
//   merge.done              ledger, size, root, entries, file's hash
//   operator.refused        wrong PINs, first, last
//   staff.added             staff, role
//   staff.removed           staff
//   participant.corrected   event, participant, name, staff
//   retry.granted           event, participant, visit, staff
//   visit.resumed           event, participant, visit, staff
//   certificate.printed     certificate, number, staff
//
// Times are whole Unix seconds; when a thing was recorded stands in the entry itself. `staff` is how the
// kiosk's operators are named there; never a participant.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/sha256.h"
#include "core/attempt.h"
#include "core/certificate.h"
#include "core/event.h"
#include "core/pact.h"
#include "core/participant.h"
#include "core/signature.h"
#include "storage/assistance_payloads.h"
#include "storage/entry.h"
#include "storage/event_payloads.h"
#include "storage/staff_payloads.h"

namespace netra::storage {

// The first entry of a ledger; again when the organisation is named and the keys are new (the ledger's id
// then stays as it is).
struct KioskEnrolled {
    static constexpr LedgerKind kind = LedgerKind::kiosk_enrolled;
    LedgerId ledger{};
    std::string kiosk;         // "K03"
    std::string organisation;  // empty while demo
    bool demo = true;
    core::KeyId key{};

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.ledger), field(2, self.kiosk), field(3, self.organisation), field(4, self.demo);
        field(5, self.key);
    }
    bool operator==(const KioskEnrolled&) const = default;
};

// The first entry after a restore: the ledger goes on under a new id behind what the backup held.
struct KioskRestored {
    static constexpr LedgerKind kind = LedgerKind::kiosk_restored;
    LedgerId ledger{};
    LedgerId old_ledger{};
    std::int64_t old_size = 0;  // equal to this entry's seq
    base::Digest old_root{};
    std::string series;  // one letter: that of all numbers given from now on

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.ledger), field(2, self.old_ledger), field(3, self.old_size), field(4, self.old_root);
        field(5, self.series);
    }
    bool operator==(const KioskRestored&) const = default;
};

struct ContentInstalled {
    static constexpr LedgerKind kind = LedgerKind::content_installed;
    std::string course;
    std::string version;
    std::string title;
    base::Digest pack{};                     // hash of the course's files as they were installed
    std::optional<core::KeyId> signer;       // of a signed pack
    std::optional<std::string> approved_by;  // position
    std::optional<std::string> letter;
    // True where staff took a pack that was unsigned or whose signer was not known.
    std::optional<bool> accepted_unsigned = {};
    std::optional<std::string> accepted_by = {};  // who did, where they were signed in at the kiosk

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.course), field(2, self.version), field(3, self.title), field(4, self.pack);
        field(5, self.signer), field(6, self.approved_by), field(7, self.letter);
        field(8, self.accepted_unsigned), field(9, self.accepted_by);
    }
    bool operator==(const ContentInstalled&) const = default;
};

struct ParticipantRegistered {
    static constexpr LedgerKind kind = LedgerKind::participant_registered;
    std::string event;
    core::Participant participant;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        auto& p = self.participant;
        field(1, self.event), field(2, p.id), field(3, p.number), field(4, p.name), field(5, p.unit);
        field(6, p.position), field(7, p.status), field(8, p.in_roster);
    }
    bool operator==(const ParticipantRegistered&) const = default;
};

struct CardChecked {
    static constexpr LedgerKind kind = LedgerKind::card_checked;
    std::string event;
    std::string participant;
    std::string staff;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.event), field(2, self.participant), field(3, self.staff);
    }
    bool operator==(const CardChecked&) const = default;
};

struct AttemptFinished {
    static constexpr LedgerKind kind = LedgerKind::attempt_finished;
    std::string id;  // 32 hexadecimal digits, made when the attempt began
    std::string visit;
    std::string participant;
    std::string event;
    std::string course;
    std::string course_version;
    core::Attempt attempt;
    int percent = 0;
    bool passed = false;
    base::Instant began{};

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.id), field(2, self.visit), field(3, self.participant), field(4, self.event);
        field(5, self.course), field(6, self.course_version), field(7, self.attempt);
        field(8, self.percent), field(9, self.passed), field(10, self.began);
    }
    bool operator==(const AttemptFinished&) const = default;
};

struct PactSigned {
    static constexpr LedgerKind kind = LedgerKind::pact_signed;
    std::string number;  // "LPG26-K03-P00123"
    std::string visit;
    std::string participant;
    std::string event;
    std::string version;  // of the pact's text
    base::Digest pact{};  // hash of the text: exactly what was signed
    int clauses = 0;      // consented to, each on its own: all the text has
    core::Signature signature;
    std::string staff;  // on duty; may be empty

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.number), field(2, self.visit), field(3, self.participant), field(4, self.event);
        field(5, self.version), field(6, self.pact), field(7, self.clauses), field(8, self.signature);
        field(9, self.staff);
    }
    bool operator==(const PactSigned&) const = default;
};

struct PactDeclined {
    static constexpr LedgerKind kind = LedgerKind::pact_declined;
    std::string visit;
    std::string participant;
    std::string event;
    std::string version;
    base::Digest pact{};
    core::DeclineReason reason = core::DeclineReason::wrong_data;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.visit), field(2, self.participant), field(3, self.event), field(4, self.version);
        field(5, self.pact), field(6, self.reason);
    }
    bool operator==(const PactDeclined&) const = default;
};

struct CertificateIssued {
    static constexpr LedgerKind kind = LedgerKind::certificate_issued;
    core::CertificateFacts facts;  // as they stand in the token
    base::Bytes token;             // the signed bytes of its QR
    base::Digest document{};       // SHA-256 of the frozen PDF
    std::string visit;
    std::string participant;
    std::optional<core::CertificateId> replaces;  // the one it corrects
    std::optional<base::Digest> receipt;          // SHA-256 of the frozen PDF of its pact

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        auto& f = self.facts;
        field(1, f.number), field(2, f.id), field(3, f.issued), field(4, f.expires), field(5, f.kind);
        field(6, f.name), field(7, f.number_tail), field(8, f.number_tag), field(9, f.unit);
        field(10, f.event), field(11, f.course), field(12, f.score), field(13, f.hours), field(14, f.pact);
        field(15, f.anchor.size), field(16, f.anchor.root), field(17, f.mode), field(18, f.identity);
        field(19, self.token), field(20, self.document), field(21, self.visit);
        field(22, self.participant), field(23, self.replaces), field(24, self.receipt);
    }
    bool operator==(const CertificateIssued&) const = default;
};

struct CertificateRevoked {
    static constexpr LedgerKind kind = LedgerKind::certificate_revoked;
    core::CertificateId certificate{};
    int reason = 0;  // code of the revocation list
    std::string staff;
    std::string note;  // never a participant's data

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.certificate), field(2, self.reason), field(3, self.staff), field(4, self.note);
    }
    bool operator==(const CertificateRevoked&) const = default;
};

// It was given to the printer; whether it came out nobody knows but who stands there.
struct CertificatePrinted {
    static constexpr LedgerKind kind = LedgerKind::certificate_printed;
    core::CertificateId certificate{};
    std::string number;
    std::string staff;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.certificate), field(2, self.number), field(3, self.staff);
    }
    bool operator==(const CertificatePrinted&) const = default;
};

// To be followed, in the same transaction, by the certificate that takes its place.
struct CertificateSuperseded {
    static constexpr LedgerKind kind = LedgerKind::certificate_superseded;
    core::CertificateId certificate{};
    std::string by_number;
    int reason = 0;  // code of the revocation list
    std::string staff;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.certificate), field(2, self.by_number), field(3, self.reason), field(4, self.staff);
    }
    bool operator==(const CertificateSuperseded&) const = default;
};

// What stays of an entry without its payload. A certificate keeps its id and number, so that it can still be
// revoked and its number is never given again.
struct ErasedEntry {
    std::int64_t seq = 0;
    std::optional<core::CertificateId> certificate;
    std::optional<std::string> number;  // of a certificate or a pact

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.seq), field(2, self.certificate), field(3, self.number);
    }
    bool operator==(const ErasedEntry&) const = default;
};

struct PayloadErased {
    static constexpr LedgerKind kind = LedgerKind::payload_erased;
    std::vector<ErasedEntry> entries;
    std::string reason;  // never a participant's data
    std::string staff;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.entries), field(2, self.reason), field(3, self.staff);
    }
    bool operator==(const PayloadErased&) const = default;
};

struct ClockAdjusted {
    static constexpr LedgerKind kind = LedgerKind::clock_adjusted;
    base::Instant before{};  // the latest time known until then
    base::Instant after{};
    std::string staff;

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.before), field(2, self.after), field(3, self.staff);
    }
    bool operator==(const ClockAdjusted&) const = default;
};

struct ExportMade {
    static constexpr LedgerKind kind = LedgerKind::export_made;
    std::string event;
    std::string what;  // "report.xlsx"
    base::Digest file{};
    std::int64_t rows = 0;  // of a table; 0 for a document

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.event), field(2, self.what), field(3, self.file), field(4, self.rows);
    }
    bool operator==(const ExportMade&) const = default;
};

struct MergeDone {
    static constexpr LedgerKind kind = LedgerKind::merge_done;
    LedgerId ledger{};  // the other kiosk's
    std::int64_t size = 0;
    base::Digest root{};
    std::int64_t entries = 0;  // taken over
    base::Digest file{};

    template <class Self, class Field>
    static void fields(Self& self, Field&& field) {
        field(1, self.ledger), field(2, self.size), field(3, self.root), field(4, self.entries);
        field(5, self.file);
    }
    bool operator==(const MergeDone&) const = default;
};

}  // namespace netra::storage
