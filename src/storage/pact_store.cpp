#include "storage/pact_store.h"

#include "storage/ledger.h"
#include "storage/number_series.h"
#include "storage/query.h"

namespace netra::storage {

namespace {

std::int64_t count(Database& database, const std::string& event, const char* decision) {
    Query query(database, "SELECT count(*) FROM pact WHERE event = ? AND decision = ?");
    query.bind(event).bind(decision).next();
    return query.integer(0);
}

}  // namespace

std::optional<SignedPact> PactStore::load(const char* sql, const std::string& value) const {
    Query query(database_, sql);
    if (!query.bind(value).next()) return std::nullopt;
    const LedgerReader ledger(database_);
    const std::int64_t seq = query.integer(0);
    auto pact = ledger.read<PactSigned>(seq);
    if (!pact) return std::nullopt;
    const Entry entry = ledger.entry(seq);
    return SignedPact{std::move(*pact), seq, entry.statement.time, entry.digest()};
}

std::optional<SignedPact> PactStore::of_visit(const std::string& visit) const {
    return load("SELECT seq FROM pact WHERE visit = ? AND decision = 'signed'", visit);
}

std::optional<SignedPact> PactStore::of_participant(const std::string& participant) const {
    return load(
        "SELECT seq FROM pact WHERE participant = ? AND decision = 'signed' ORDER BY seq DESC LIMIT 1",
        participant);
}

std::optional<SignedPact> PactStore::find(const std::string& number) const {
    return load("SELECT seq FROM pact WHERE number = ?", number);
}

std::optional<PactDeclined> PactStore::declined(const std::string& visit) const {
    Query query(database_, "SELECT seq FROM pact WHERE visit = ? AND decision = 'declined'");
    if (!query.bind(visit).next()) return std::nullopt;
    return LedgerReader(database_).read<PactDeclined>(query.integer(0));
}

std::int64_t PactStore::count_signed(const std::string& event) const {
    return count(database_, event, "signed");
}

std::int64_t PactStore::count_declined(const std::string& event) const {
    return count(database_, event, "declined");
}

std::string PactStore::next_number(const std::string& event) const {
    return storage::next_number(database_, core::NumberedDocument::pact, event);
}

}  // namespace netra::storage
