#include "storage/attempt_store.h"

#include "storage/ledger.h"
#include "storage/query.h"

namespace netra::storage {

std::vector<AttemptFinished> AttemptStore::list(const char* sql, const std::string& value) const {
    Query query(database_, sql);
    query.bind(value);
    std::vector<AttemptFinished> attempts;
    while (query.next()) {
        auto attempt = LedgerReader(database_).read<AttemptFinished>(query.integer(0));
        if (attempt) attempts.push_back(std::move(*attempt));
    }
    return attempts;
}

std::optional<AttemptFinished> AttemptStore::find(const std::string& id) const {
    const auto found = list("SELECT seq FROM attempt WHERE id = ?", id);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<AttemptFinished> AttemptStore::of_visit(const std::string& visit) const {
    return list("SELECT seq FROM attempt WHERE visit = ? ORDER BY seq", visit);
}

std::vector<AttemptFinished> AttemptStore::of_participant(const std::string& participant) const {
    return list("SELECT seq FROM attempt WHERE participant = ? ORDER BY seq", participant);
}

std::vector<AttemptFinished> AttemptStore::of_event(const std::string& event) const {
    return list("SELECT seq FROM attempt WHERE event = ? ORDER BY seq", event);
}

std::optional<base::Instant> AttemptStore::latest_end(const std::string& visit,
                                                      core::AttemptKind kind) const {
    Query query(database_, "SELECT max(seq) FROM attempt WHERE visit = ? AND kind = ?");
    query.bind(visit).bind(static_cast<int>(kind)).next();
    if (query.is_null(0)) return std::nullopt;
    return LedgerReader(database_).entry(query.integer(0)).statement.time;
}

std::optional<AttemptFinished> AttemptStore::best_final(const std::string& visit) const {
    // 3: core::AttemptKind::final_test
    const auto best = list(
        "SELECT seq FROM attempt WHERE visit = ? AND kind = 3 ORDER BY percent DESC, seq LIMIT 1", visit);
    return best.empty() ? std::nullopt : std::optional(best.front());
}

AttemptStore::Average AttemptStore::average(const std::string& event, core::AttemptKind kind) const {
    Query query(database_,
                "SELECT count(*), coalesce(sum(percent), 0) FROM attempt WHERE event = ? AND kind = ?");
    query.bind(event).bind(static_cast<int>(kind)).next();
    const std::int64_t count = query.integer(0);
    return {count, count == 0 ? 0.0 : static_cast<double>(query.integer(1)) / static_cast<double>(count)};
}

}  // namespace netra::storage
