#include "storage/projection.h"

#include "base/error.h"
#include "storage/database.h"
#include "storage/ledger_tree.h"
#include "storage/payload_codec.h"
#include "storage/payloads.h"
#include "storage/query.h"

namespace netra::storage {

namespace {

void write(Database& database, std::int64_t seq, const EventOpened& opened) {
    Query(database, "INSERT INTO event_opening (seq, event, opened) VALUES (?, ?, 1)")
        .bind(seq)
        .bind(opened.event.code)
        .run();
}

void write(Database& database, std::int64_t seq, const EventClosed& closed) {
    Query(database, "INSERT INTO event_opening (seq, event, opened) VALUES (?, ?, 0)")
        .bind(seq)
        .bind(closed.event)
        .run();
}

void write(Database& database, std::int64_t seq, const IkrarRead& read) {
    Query(database, "INSERT INTO ceremony (seq, event, kind) VALUES (?, ?, 'ikrar')")
        .bind(seq)
        .bind(read.event)
        .run();
}

void write(Database& database, std::int64_t seq, const SymbolicSigned& symbolic) {
    Query(database, "INSERT INTO ceremony (seq, event, kind) VALUES (?, ?, 'symbolic')")
        .bind(seq)
        .bind(symbolic.event)
        .run();
}

void write(Database& database, std::int64_t seq, const ContentInstalled& content) {
    Query(database, "INSERT INTO course_version (seq, course, version) VALUES (?, ?, ?)")
        .bind(seq)
        .bind(content.course)
        .bind(content.version)
        .run();
}

void write(Database& database, std::int64_t seq, const ParticipantRegistered& registered) {
    Query(database, "INSERT INTO participant (seq, id, event, number) VALUES (?, ?, ?, ?)")
        .bind(seq)
        .bind(registered.participant.id)
        .bind(registered.event)
        .bind(registered.participant.number)
        .run();
}

void write(Database& database, std::int64_t seq, const CardChecked& checked) {
    Query(database, "INSERT INTO card_check (seq, participant) VALUES (?, ?)")
        .bind(seq)
        .bind(checked.participant)
        .run();
}

void write_assistance(Database& database, std::int64_t seq, const std::string& participant,
                      const std::string& visit, const char* what) {
    Query(database, "INSERT INTO assistance (seq, participant, visit, what) VALUES (?, ?, ?, ?)")
        .bind(seq)
        .bind(participant)
        .bind(visit)
        .bind(what)
        .run();
}

void write(Database& database, std::int64_t seq, const ParticipantCorrected& corrected) {
    write_assistance(database, seq, corrected.participant, "", "corrected");
}

void write(Database& database, std::int64_t seq, const RetryGranted& granted) {
    write_assistance(database, seq, granted.participant, granted.visit, "retry");
}

void write(Database& database, std::int64_t seq, const VisitResumed& resumed) {
    write_assistance(database, seq, resumed.participant, resumed.visit, "resumed");
}

void write(Database& database, std::int64_t seq, const AttemptFinished& finished) {
    Query(database,
          "INSERT INTO attempt (seq, id, visit, participant, event, kind, percent, passed) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(seq)
        .bind(finished.id)
        .bind(finished.visit)
        .bind(finished.participant)
        .bind(finished.event)
        .bind(static_cast<int>(finished.attempt.kind))
        .bind(finished.percent)
        .bind(finished.passed)
        .run();
}

void write(Database& database, std::int64_t seq, const PactSigned& pact) {
    Query(database,
          "INSERT INTO pact (seq, decision, number, visit, participant, event) VALUES (?, 'signed', ?, ?, ?, "
          "?)")
        .bind(seq)
        .bind(pact.number)
        .bind(pact.visit)
        .bind(pact.participant)
        .bind(pact.event)
        .run();
}

void write(Database& database, std::int64_t seq, const PactDeclined& pact) {
    Query(database,
          "INSERT INTO pact (seq, decision, visit, participant, event) VALUES (?, 'declined', ?, ?, ?)")
        .bind(seq)
        .bind(pact.visit)
        .bind(pact.participant)
        .bind(pact.event)
        .run();
}

void write(Database& database, std::int64_t seq, const CertificateIssued& issued) {
    Query(database,
          "INSERT INTO certificate (seq, id, number, visit, participant, event, issued, stands) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, 1)")
        .bind(seq)
        .bind(issued.facts.id)
        .bind(issued.facts.number)
        .bind(issued.visit)
        .bind(issued.participant)
        .bind(issued.facts.event)
        .bind(issued.facts.issued)
        .run();
}

// The certificate makes room for another one of its visit. Where it was erased there is no row yet or only
// what stays of it, and both are as they must be.
void write_revocation(Database& database, std::int64_t seq, const core::CertificateId& certificate,
                      const std::optional<std::string>& by_number) {
    Query(database, "INSERT INTO revocation (seq, certificate, by_number, superseded) VALUES (?, ?, ?, ?)")
        .bind(seq)
        .bind(certificate)
        .bind(by_number)
        .bind(by_number.has_value())
        .run();
    Query(database, "UPDATE certificate SET stands = 0 WHERE id = ?").bind(certificate).run();
}

void write(Database& database, std::int64_t seq, const CertificateRevoked& revoked) {
    write_revocation(database, seq, revoked.certificate, std::nullopt);
}

void write(Database& database, std::int64_t seq, const CertificateSuperseded& superseded) {
    write_revocation(database, seq, superseded.certificate, superseded.by_number);
}

// What a person's entry leaves behind; the same whether its rows were there (now) or never (a rebuild).
void write_remains(Database& database, const ErasedEntry& erased) {
    for (const char* sql : {"DELETE FROM participant WHERE seq = ?", "DELETE FROM card_check WHERE seq = ?",
                            "DELETE FROM assistance WHERE seq = ?", "DELETE FROM attempt WHERE seq = ?",
                            "DELETE FROM pact WHERE seq = ?", "DELETE FROM certificate WHERE seq = ?"}) {
        Query(database, sql).bind(erased.seq).run();
    }
    if (erased.certificate) {
        Query(database, "INSERT INTO certificate (seq, id, number, stands) VALUES (?, ?, ?, 0)")
            .bind(erased.seq)
            .bind(*erased.certificate)
            .bind(erased.number.value_or(""))
            .run();
    } else if (erased.number) {
        Query(database, "INSERT INTO pact (seq, decision, number) VALUES (?, 'signed', ?)")
            .bind(erased.seq)
            .bind(*erased.number)
            .run();
    }
}

void write(Database& database, std::int64_t seq, const PayloadErased& erased) {
    for (const ErasedEntry& entry : erased.entries) {
        Query(database, "INSERT INTO erasure (entry, seq) VALUES (?, ?)").bind(entry.seq).bind(seq).run();
        write_remains(database, entry);
    }
}

}  // namespace

const std::vector<std::string_view>& projection_tables() {
    static const std::vector<std::string_view> tables = {
        "event_opening", "ceremony", "course_version", "participant", "card_check", "assistance",
        "attempt",       "pact",     "certificate",    "revocation",  "erasure"};
    return tables;
}

void project(Database& database, const EntryStatement& statement, const base::Cbor& payload) {
    if (payload.is_null()) return;
    const auto as = [&]<class Payload>(std::type_identity<Payload>) {
        write(database, statement.seq, read_payload<Payload>(payload));
    };
    switch (statement.kind) {
        case LedgerKind::event_opened:
            return as(std::type_identity<EventOpened>{});
        case LedgerKind::event_closed:
            return as(std::type_identity<EventClosed>{});
        case LedgerKind::ikrar_read:
            return as(std::type_identity<IkrarRead>{});
        case LedgerKind::symbolic_signed:
            return as(std::type_identity<SymbolicSigned>{});
        case LedgerKind::content_installed:
            return as(std::type_identity<ContentInstalled>{});
        case LedgerKind::participant_registered:
            return as(std::type_identity<ParticipantRegistered>{});
        case LedgerKind::card_checked:
            return as(std::type_identity<CardChecked>{});
        case LedgerKind::participant_corrected:
            return as(std::type_identity<ParticipantCorrected>{});
        case LedgerKind::retry_granted:
            return as(std::type_identity<RetryGranted>{});
        case LedgerKind::visit_resumed:
            return as(std::type_identity<VisitResumed>{});
        case LedgerKind::attempt_finished:
            return as(std::type_identity<AttemptFinished>{});
        case LedgerKind::pact_signed:
            return as(std::type_identity<PactSigned>{});
        case LedgerKind::pact_declined:
            return as(std::type_identity<PactDeclined>{});
        case LedgerKind::certificate_issued:
            return as(std::type_identity<CertificateIssued>{});
        case LedgerKind::certificate_revoked:
            return as(std::type_identity<CertificateRevoked>{});
        case LedgerKind::certificate_superseded:
            return as(std::type_identity<CertificateSuperseded>{});
        case LedgerKind::payload_erased:
            return as(std::type_identity<PayloadErased>{});
        // Read from the ledger itself where they are needed: they are few.
        case LedgerKind::kiosk_enrolled:
        case LedgerKind::kiosk_restored:
        case LedgerKind::clock_adjusted:
        case LedgerKind::operator_signed_in:
        case LedgerKind::export_made:
        case LedgerKind::merge_done:
        case LedgerKind::operator_refused:
        case LedgerKind::staff_added:
        case LedgerKind::staff_removed:
        case LedgerKind::certificate_printed:
            return;
    }
}

}  // namespace netra::storage
