#include "storage/certificate_store.h"

#include <algorithm>

#include "base/error.h"
#include "storage/ledger.h"
#include "storage/number_series.h"
#include "storage/query.h"

namespace netra::storage {

namespace {

core::CertificateId to_id(const base::Bytes& bytes) {
    core::CertificateId id{};
    if (bytes.size() != id.size())
        throw Error(ErrorCode::database_damaged, "a certificate id is not 8 bytes long");
    std::ranges::copy(bytes, id.begin());
    return id;
}

// The row is (seq, certificate, by_number).
Revocation read_revocation(Database& database, const Query& row) {
    const LedgerReader ledger(database);
    const std::int64_t seq = row.integer(0);
    Revocation revocation{to_id(row.bytes(1)), 0, ledger.entry(seq).statement.time, std::nullopt};
    if (row.is_null(2)) {
        revocation.reason = ledger.read<CertificateRevoked>(seq).value().reason;
    } else {
        revocation.reason = ledger.read<CertificateSuperseded>(seq).value().reason;
        revocation.by_number = row.text(2);
    }
    return revocation;
}

std::vector<std::int64_t> all_entries(Query& query) {
    std::vector<std::int64_t> entries;
    while (query.next()) entries.push_back(query.integer(0));
    return entries;
}

// Fewer are in every other NIP.
constexpr std::size_t fewest_of_a_nip = 3;

}  // namespace

std::optional<Revocation> CertificateStore::revocation_of(const core::CertificateId& id) const {
    Query query(database_,
                "SELECT seq, certificate, by_number FROM revocation WHERE certificate = ? "
                "ORDER BY seq DESC LIMIT 1");
    return query.bind(id).next() ? std::optional(read_revocation(database_, query)) : std::nullopt;
}

std::optional<IssuedCertificate> CertificateStore::load(std::int64_t entry) const {
    auto record = LedgerReader(database_).read<CertificateIssued>(entry);
    if (!record) return std::nullopt;
    auto revocation = revocation_of(record->facts.id);
    return IssuedCertificate{std::move(*record), entry, std::move(revocation)};
}

std::optional<IssuedCertificate> CertificateStore::find(const std::string& number) const {
    Query query(database_, "SELECT seq FROM certificate WHERE number = ?");
    return query.bind(number).next() ? load(query.integer(0)) : std::nullopt;
}

std::optional<IssuedCertificate> CertificateStore::find(const core::CertificateId& id) const {
    Query query(database_, "SELECT seq FROM certificate WHERE id = ?");
    return query.bind(id).next() ? load(query.integer(0)) : std::nullopt;
}

std::optional<IssuedCertificate> CertificateStore::of_visit(const std::string& visit) const {
    Query query(database_, "SELECT seq FROM certificate WHERE visit = ? AND stands = 1");
    return query.bind(visit).next() ? load(query.integer(0)) : std::nullopt;
}

std::vector<IssuedCertificate> CertificateStore::load_all(Query& query) const {
    std::vector<IssuedCertificate> found;
    while (query.next()) {
        if (auto certificate = load(query.integer(0))) found.push_back(std::move(*certificate));
    }
    return found;
}

std::vector<IssuedCertificate> CertificateStore::of_participant(const std::string& participant) const {
    Query query(database_, "SELECT seq FROM certificate WHERE participant = ? ORDER BY seq");
    return load_all(query.bind(participant));
}

std::vector<IssuedCertificate> CertificateStore::list(const std::string& event, std::int64_t after,
                                                      std::int64_t limit) const {
    if (event.empty()) {
        Query query(database_,
                    "SELECT seq FROM certificate WHERE seq > ? AND event IS NOT NULL ORDER BY seq LIMIT ?");
        return load_all(query.bind(after).bind(limit));
    }
    Query query(database_, "SELECT seq FROM certificate WHERE event = ? AND seq > ? ORDER BY seq LIMIT ?");
    return load_all(query.bind(event).bind(after).bind(limit));
}

std::vector<std::int64_t> CertificateStore::entries() const {
    Query query(database_, "SELECT seq FROM certificate WHERE event IS NOT NULL ORDER BY seq DESC");
    return all_entries(query);
}

std::vector<std::int64_t> CertificateStore::entries_with_digits(const std::string& digits) const {
    Query query(database_,
                "SELECT c.seq FROM certificate c LEFT JOIN participant p ON p.id = c.participant "
                "WHERE c.event IS NOT NULL AND ("
                "ltrim(substr(c.number, length(rtrim(c.number, '0123456789')) + 1), '0') = ltrim(?, '0') "
                "OR (p.number NOT GLOB '*[^0-9]*' AND (p.number GLOB ? OR p.number GLOB ?))) "
                "ORDER BY c.seq DESC");
    std::optional<std::string> beginning, end;
    if (digits.size() >= fewest_of_a_nip) beginning = digits + "*", end = "*" + digits;
    return all_entries(query.bind(digits).bind(beginning).bind(end));
}

std::int64_t CertificateStore::count(const std::string& event, base::Instant from, base::Instant to) const {
    Query query(database_, "SELECT count(*) FROM certificate WHERE event = ? AND issued >= ? AND issued < ?");
    query.bind(event).bind(base::unix_seconds(from)).bind(base::unix_seconds(to)).next();
    return query.integer(0);
}

std::int64_t CertificateStore::count(const std::string& event) const {
    Query query(database_, "SELECT count(*) FROM certificate WHERE event = ?");
    query.bind(event).next();
    return query.integer(0);
}

std::int64_t CertificateStore::count_revoked(const std::string& event) const {
    // Of several about one certificate the newest counts.
    Query query(
        database_,
        "SELECT count(*) FROM certificate c WHERE event = ? AND (SELECT superseded = 0 FROM revocation r "
        "WHERE r.certificate = c.id ORDER BY r.seq DESC LIMIT 1)");
    query.bind(event).next();
    return query.integer(0);
}

std::string CertificateStore::newest_number(const std::string& event) const {
    Query query(database_, "SELECT number FROM certificate WHERE event = ? ORDER BY seq DESC LIMIT 1");
    return query.bind(event).next() ? query.text(0) : std::string();
}

std::int64_t CertificateStore::count_printed(const core::CertificateId& id) const {
    const LedgerReader ledger(database_);
    return std::ranges::count_if(ledger.of_kind(LedgerKind::certificate_printed), [&](std::int64_t seq) {
        const auto printed = ledger.read<CertificatePrinted>(seq);
        return printed && printed->certificate == id;
    });
}

std::vector<Revocation> CertificateStore::revocations() const {
    // Of several about one certificate the newest counts.
    Query query(database_,
                "SELECT max(seq), certificate, by_number FROM revocation GROUP BY certificate "
                "ORDER BY certificate");
    std::vector<Revocation> all;
    while (query.next()) all.push_back(read_revocation(database_, query));
    return all;
}

std::string CertificateStore::next_number(const std::string& event) const {
    return storage::next_number(database_, core::NumberedDocument::certificate, event);
}

}  // namespace netra::storage
