#include "storage/ledger.h"

#include "base/error.h"
#include "core/cose.h"
#include "storage/database.h"
#include "storage/ledger_tree.h"
#include "storage/projection.h"
#include "storage/query.h"

namespace netra::storage {

namespace {

std::optional<Entry> newest(Database& database) {
    Query query(database, "SELECT entry FROM ledger ORDER BY seq DESC LIMIT 1");
    if (!query.next()) return std::nullopt;
    auto entry = read_entry(query.bytes(0));
    if (!entry) throw Error(ErrorCode::database_damaged, "the newest ledger entry cannot be read");
    return entry;
}

LedgerTip tip_of(const core::MerkleFrontier& tree) {
    return {static_cast<std::int64_t>(tree.size()), tree.root()};
}

}  // namespace

std::int64_t LedgerReader::size() const {
    Query query(database_, "SELECT coalesce(max(seq) + 1, 0) FROM ledger");
    query.next();
    return query.integer(0);
}

LedgerTip LedgerReader::tip() const {
    return tip_of(read_frontier(database_, size()));
}

std::optional<LedgerId> LedgerReader::id() const {
    const auto entry = newest(database_);
    return entry ? std::optional(entry->statement.ledger) : std::nullopt;
}

std::optional<base::Instant> LedgerReader::last_time() const {
    const auto entry = newest(database_);
    return entry ? std::optional(entry->statement.time) : std::nullopt;
}

Entry LedgerReader::entry(std::int64_t seq) const {
    Query query(database_, "SELECT entry FROM ledger WHERE seq = ?");
    if (!query.bind(seq).next()) {
        throw Error(ErrorCode::not_found, "there is no such ledger entry", std::to_string(seq));
    }
    auto entry = read_entry(query.bytes(0));
    if (!entry)
        throw Error(ErrorCode::database_damaged, "a ledger entry cannot be read", std::to_string(seq));
    return std::move(*entry);
}

std::optional<base::Bytes> LedgerReader::payload(std::int64_t seq) const {
    Query query(database_, "SELECT payload FROM ledger WHERE seq = ?");
    if (!query.bind(seq).next()) {
        throw Error(ErrorCode::not_found, "there is no such ledger entry", std::to_string(seq));
    }
    return query.is_null(0) ? std::nullopt : std::optional(query.bytes(0));
}

std::vector<std::int64_t> LedgerReader::of_kind(LedgerKind kind) const {
    Query query(database_, "SELECT seq FROM ledger WHERE kind = ? ORDER BY seq");
    query.bind(name_of(kind));
    std::vector<std::int64_t> seqs;
    while (query.next()) seqs.push_back(query.integer(0));
    return seqs;
}

base::Digest LedgerReader::root(std::int64_t size) const {
    return core::merkle_root(static_cast<std::uint64_t>(size), tree_nodes(database_));
}

core::MerkleProof LedgerReader::inclusion_proof(std::int64_t seq, std::int64_t size) const {
    return core::merkle_inclusion_proof(static_cast<std::uint64_t>(seq), static_cast<std::uint64_t>(size),
                                        tree_nodes(database_));
}

core::MerkleProof LedgerReader::consistency_proof(std::int64_t old_size, std::int64_t size) const {
    return core::merkle_consistency_proof(static_cast<std::uint64_t>(old_size),
                                          static_cast<std::uint64_t>(size), tree_nodes(database_));
}

LedgerId Ledger::ledger_for(LedgerKind kind, const base::Cbor& payload) const {
    const auto before = id();
    if (kind == LedgerKind::kiosk_restored) return read_payload<KioskRestored>(payload).ledger;
    if (before) return *before;
    if (kind != LedgerKind::kiosk_enrolled) {
        throw Error(ErrorCode::not_initialised, "a ledger begins with the kiosk's enrolment");
    }
    return read_payload<KioskEnrolled>(payload).ledger;
}

Entry Ledger::append(LedgerKind kind, base::Cbor::Map map) {
    Transaction transaction(database_);
    map.emplace_back(0, random_.bytes(16));
    const base::Cbor payload(std::move(map));
    const base::Bytes payload_bytes = base::encode_cbor(payload);
    if (payload_bytes.size() > payload_limits.max_bytes) {
        throw Error(ErrorCode::internal, "a ledger payload is too large", std::string(name_of(kind)));
    }

    core::MerkleFrontier tree = read_frontier(database_, size());
    const LedgerTip tip = tip_of(tree);
    Entry entry;
    entry.statement = {ledger_for(kind, payload),
                       tip.size,
                       tip.root,
                       base::from_unix_seconds(base::unix_seconds(clock_.now())),
                       kind,
                       base::sha256(payload_bytes)};
    entry.key = signer_.key_id();
    entry.cose = core::sign_cose(signer_, core::Purpose::entry, encode_statement(entry.statement));
    entry.leaf = core::merkle_leaf_hash(entry.cose);

    Query(database_, "INSERT INTO ledger (seq, kind, entry, payload, leaf) VALUES (?, ?, ?, ?, ?)")
        .bind(tip.size)
        .bind(name_of(kind))
        .bind(entry.cose)
        .bind(payload_bytes)
        .bind(entry.leaf)
        .run();
    write_nodes(database_, tree.append(entry.leaf));
    project(database_, entry.statement, payload);
    transaction.commit();
    return entry;
}

}  // namespace netra::storage
