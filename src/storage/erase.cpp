#include "storage/erase.h"

#include <chrono>

#include "base/error.h"
#include "storage/database.h"
#include "storage/participant_store.h"
#include "storage/query.h"

namespace netra::storage {

namespace {

constexpr std::chrono::seconds log_patience{5};

std::vector<std::int64_t> entries_of(Database& database, const std::string& participant) {
    Query query(
        database,
        "SELECT seq FROM participant WHERE id = ?1 UNION SELECT seq FROM card_check WHERE participant = ?1 "
        "UNION SELECT seq FROM assistance WHERE participant = ?1 "
        "UNION SELECT seq FROM attempt WHERE participant = ?1 UNION SELECT seq FROM pact WHERE "
        "participant = ?1 UNION SELECT seq FROM certificate WHERE participant = ?1 ORDER BY 1");
    query.bind(participant);
    std::vector<std::int64_t> seqs;
    while (query.next()) seqs.push_back(query.integer(0));
    return seqs;
}

// What stays of the entry, and its documents for the caller to delete.
ErasedEntry remains_of(const Ledger& ledger, std::int64_t seq, std::vector<base::Digest>& documents) {
    ErasedEntry remains{seq, {}, {}};
    const LedgerKind kind = ledger.entry(seq).statement.kind;
    if (kind == LedgerKind::certificate_issued) {
        const auto issued = ledger.read<CertificateIssued>(seq).value();
        remains.certificate = issued.facts.id;
        remains.number = issued.facts.number;
        documents.push_back(issued.document);
        if (issued.receipt) documents.push_back(*issued.receipt);
    } else if (kind == LedgerKind::pact_signed) {
        remains.number = ledger.read<PactSigned>(seq).value().number;
    }
    return remains;
}

// A walk-in's number may be mistyped and then stands in the roster for somebody else.
void delete_ordinary_rows(Database& database, const std::string& participant) {
    Query(database, "DELETE FROM visit WHERE participant = ?").bind(participant).run();
    const auto person = ParticipantStore(database).find(participant);
    if (!person || !person->in_roster) return;
    Query(database,
          "DELETE FROM roster WHERE number = ? AND event = (SELECT event FROM participant WHERE id = ?)")
        .bind(person->number)
        .bind(participant)
        .run();
}

}  // namespace

Erasure erase_participant(Database& database, Ledger& ledger, const std::string& participant,
                          const std::string& reason, const std::string& staff) {
    Transaction transaction(database);
    const auto seqs = entries_of(database, participant);
    if (seqs.empty()) throw Error(ErrorCode::not_found, "there is no such participant", participant);
    Erasure erasure{static_cast<std::int64_t>(seqs.size()), {}};
    PayloadErased erased{{}, reason, staff};
    for (const std::int64_t seq : seqs) erased.entries.push_back(remains_of(ledger, seq, erasure.documents));
    delete_ordinary_rows(database, participant);
    ledger.append(erased);
    for (const std::int64_t seq : seqs) {
        Query(database, "UPDATE ledger SET payload = NULL WHERE seq = ?").bind(seq).run();
    }
    transaction.commit();
    if (!database.checkpoint(log_patience)) {
        throw Error(ErrorCode::database_busy, "erased, but the write-ahead log could not be emptied yet",
                    database.file().string());
    }
    return erasure;
}

}  // namespace netra::storage
