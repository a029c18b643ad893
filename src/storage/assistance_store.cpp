#include "storage/assistance_store.h"

#include "storage/ledger.h"
#include "storage/payloads.h"
#include "storage/query.h"

namespace netra::storage {

std::optional<std::string> AssistanceStore::corrected_name(const std::string& participant) const {
    Query query(database_,
                "SELECT seq FROM assistance WHERE participant = ? AND what = 'corrected' ORDER BY seq DESC");
    if (!query.bind(participant).next()) return std::nullopt;
    const auto corrected = LedgerReader(database_).read<ParticipantCorrected>(query.integer(0));
    return corrected ? std::optional(corrected->name) : std::nullopt;
}

int AssistanceStore::retries_granted(const std::string& visit) const {
    Query query(database_, "SELECT count(*) FROM assistance WHERE visit = ? AND what = 'retry'");
    query.bind(visit).next();
    return static_cast<int>(query.integer(0));
}

std::optional<base::Instant> AssistanceStore::latest_grant(const std::string& visit) const {
    Query query(database_, "SELECT max(seq) FROM assistance WHERE visit = ? AND what = 'retry'");
    if (!query.bind(visit).next() || query.is_null(0)) return std::nullopt;
    return LedgerReader(database_).entry(query.integer(0)).statement.time;
}

}  // namespace netra::storage
