#include "storage/event_figures.h"

#include <set>

#include "core/attempt.h"
#include "storage/certificate_store.h"
#include "storage/ledger.h"
#include "storage/query.h"

namespace netra::storage {

namespace {

struct Span {
    base::Instant from;
    base::Instant to;
};

// The people of the rows (seq, person) that were recorded then.
std::set<std::string> people_of(Database& database, Query& rows, const Span& span) {
    const LedgerReader ledger(database);
    std::set<std::string> people;
    while (rows.next()) {
        const base::Instant time = ledger.entry(rows.integer(0)).statement.time;
        if (span.from <= time && time < span.to) people.insert(rows.text(1));
    }
    return people;
}

std::set<std::string> who_came(Database& database, const std::string& event, const Span& span) {
    Query rows(database, "SELECT seq, id FROM participant WHERE event = ?");
    return people_of(database, rows.bind(event), span);
}

std::set<std::string> who_passed(Database& database, const std::string& event, const Span& span) {
    Query rows(database, "SELECT seq, participant FROM attempt WHERE event = ? AND kind = ? AND passed = 1");
    return people_of(database, rows.bind(event).bind(static_cast<int>(core::AttemptKind::final_test)), span);
}

std::set<std::string> who_decided(Database& database, const std::string& event, const char* decision,
                                  const Span& span) {
    Query rows(database,
               "SELECT seq, participant FROM pact WHERE event = ? AND decision = ? AND participant NOTNULL");
    return people_of(database, rows.bind(event).bind(decision), span);
}

}  // namespace

EventFigures event_figures(Database& database, const std::string& event, base::Instant from,
                           base::Instant to) {
    const Span span{from, to};
    const auto count = [](const std::set<std::string>& people) {
        return static_cast<std::int64_t>(people.size());
    };
    const auto signers = who_decided(database, event, "signed", span);
    auto decliners = who_decided(database, event, "declined", span);
    for (const std::string& person : signers) decliners.erase(person);
    EventFigures figures;
    figures.came = count(who_came(database, event, span));
    figures.passed = count(who_passed(database, event, span));
    figures.signed_pacts = count(signers);
    figures.declined = count(decliners);
    figures.certificates = CertificateStore(database).count(event, from, to);
    return figures;
}

}  // namespace netra::storage
