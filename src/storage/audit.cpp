#include "storage/audit.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "core/cose.h"
#include "storage/database.h"
#include "storage/query.h"
#include "storage/replay.h"

namespace netra::storage {

namespace {

// One row of the ledger, nothing in it trusted yet.
struct Row {
    std::int64_t seq = 0;
    std::string kind;
    base::Bytes entry;
    std::optional<base::Bytes> payload;
    base::Bytes leaf;
};

Row read_row(const Query& query) {
    Row row{query.integer(0), query.text(1), query.bytes(2), std::nullopt, query.bytes(4)};
    if (!query.is_null(3)) row.payload = query.bytes(3);
    return row;
}

std::optional<base::Cbor> decode_map(const base::Bytes& payload) {
    auto value = base::decode_cbor(payload, payload_limits);
    return value && value->map() != nullptr ? std::move(value) : std::nullopt;
}

template <class Payload>
std::optional<Payload> try_read(const base::Cbor& map) {
    Payload payload;
    return codec::from_cbor(map, payload) ? std::optional(std::move(payload)) : std::nullopt;
}

// Walks the entries in their order and keeps what the next one is compared with.
class Walk {
  public:
    Walk(Database& database, const FindChecker& find_checker)
        : database_(database), find_checker_(find_checker) {
        read_erasures();
    }

    // The damage of this row; it is the next of the walk.
    std::optional<Damage> step(const Row& row);
    LedgerTip tip() const { return {seq(), tree_.root()}; }

  private:
    std::int64_t seq() const { return static_cast<std::int64_t>(tree_.size()); }
    std::optional<Damage> damage(DamageKind kind, const char* column) const {
        return Damage{kind, seq(), column};
    }

    void read_erasures();
    bool holds(const Entry& entry) const;
    std::optional<Damage> check_entry(const Row& row, const Entry& entry) const;
    std::optional<Damage> check_payload(const Row& row, const Entry& entry) const;
    std::optional<Damage> check_ledger_id(const Entry& entry, const base::Cbor& payload);
    std::optional<Damage> check_anchor(const Entry& entry, const base::Cbor& payload) const;
    std::optional<Damage> check_nodes(const std::vector<core::MerkleNode>& nodes) const;

    Database& database_;
    const FindChecker& find_checker_;
    std::set<std::int64_t> erased_;  // seqs that a genuine payload.erased entry names
    core::MerkleFrontier tree_;
    std::vector<base::Digest> roots_;  // by size; the last one is of the entries walked
    std::optional<LedgerId> ledger_;
};

bool Walk::holds(const Entry& entry) const {
    const core::SignatureChecker* checker = find_checker_(entry.key);
    const auto cose = core::parse_cose(entry.cose);
    return checker != nullptr && cose && core::verify_cose(*cose, core::Purpose::entry, *checker);
}

// Ahead of the walk, because an erasure is recorded later than what it erased; so these are checked here too.
void Walk::read_erasures() {
    Query query(database_, "SELECT entry, payload FROM ledger WHERE kind = ? AND payload IS NOT NULL");
    query.bind(name_of(LedgerKind::payload_erased));
    while (query.next()) {
        const auto entry = read_entry(query.bytes(0));
        const base::Bytes payload = query.bytes(1);
        if (!entry || !holds(*entry) || entry->statement.payload_hash != base::sha256(payload)) continue;
        const auto map = decode_map(payload);
        const auto erased = map ? try_read<PayloadErased>(*map) : std::nullopt;
        if (!erased) continue;
        for (const ErasedEntry& gone : erased->entries) erased_.insert(gone.seq);
    }
}

std::optional<Damage> Walk::check_entry(const Row& row, const Entry& entry) const {
    if (find_checker_(entry.key) == nullptr) return damage(DamageKind::unknown_key, "entry");
    if (!holds(entry)) return damage(DamageKind::bad_signature, "entry");
    if (entry.seq() != row.seq) return damage(DamageKind::disagrees, "seq");
    if (name_of(entry.statement.kind) != row.kind) return damage(DamageKind::disagrees, "kind");
    if (entry.statement.root_before != roots_.back()) return damage(DamageKind::not_in_tree, "entry");
    if (!base::equal(entry.leaf, row.leaf)) return damage(DamageKind::disagrees, "leaf");
    return std::nullopt;
}

std::optional<Damage> Walk::check_payload(const Row& row, const Entry& entry) const {
    const bool erased = erased_.contains(row.seq);
    if (!row.payload) return erased ? std::nullopt : damage(DamageKind::payload_gone, "payload");
    if (base::sha256(*row.payload) != entry.statement.payload_hash) {
        return damage(DamageKind::disagrees, "payload");
    }
    if (erased) return damage(DamageKind::payload_back, "payload");
    return decode_map(*row.payload) ? std::nullopt : damage(DamageKind::malformed, "payload");
}

std::optional<Damage> Walk::check_ledger_id(const Entry& entry, const base::Cbor& payload) {
    const EntryStatement& statement = entry.statement;
    if (!ledger_) {
        const auto enrolled = try_read<KioskEnrolled>(payload);
        if (statement.kind == LedgerKind::kiosk_enrolled && enrolled) ledger_ = enrolled->ledger;
    } else if (statement.kind == LedgerKind::kiosk_restored) {
        const auto restored = try_read<KioskRestored>(payload);
        const bool explained = restored && restored->old_ledger == ledger_ && restored->old_size == seq() &&
                               restored->old_root == roots_.back();
        if (explained) ledger_ = restored->ledger;
    }
    return statement.ledger == ledger_ ? std::nullopt : damage(DamageKind::wrong_ledger, "entry");
}

std::optional<Damage> Walk::check_anchor(const Entry& entry, const base::Cbor& payload) const {
    if (entry.statement.kind != LedgerKind::certificate_issued) return std::nullopt;
    const auto issued = try_read<CertificateIssued>(payload);
    if (!issued) return damage(DamageKind::malformed, "payload");
    const core::Anchor& anchor = issued->facts.anchor;
    const bool agrees =
        anchor.size >= 0 && anchor.size <= seq() &&
        std::ranges::equal(
            anchor.root,
            std::span(roots_.at(static_cast<std::size_t>(anchor.size))).first(anchor.root.size()));
    return agrees ? std::nullopt : damage(DamageKind::anchor_differs, "payload");
}

std::optional<Damage> Walk::check_nodes(const std::vector<core::MerkleNode>& nodes) const {
    for (const core::MerkleNode& node : nodes) {
        Query query(database_, "SELECT hash FROM ledger_node WHERE level = ? AND position = ?");
        query.bind(node.level).bind(static_cast<std::int64_t>(node.index));
        if (!query.next() || !base::equal(query.bytes(0), node.hash)) {
            return damage(DamageKind::projection, "ledger_node");
        }
    }
    return std::nullopt;
}

std::optional<Damage> Walk::step(const Row& row) {
    roots_.push_back(tree_.root());
    if (row.seq != seq()) return damage(DamageKind::missing, "seq");
    if (!ledger_kind(row.kind)) return damage(DamageKind::malformed, "kind");
    const auto entry = read_entry(row.entry);
    if (!entry) return damage(DamageKind::malformed, "entry");
    if (auto found = check_entry(row, *entry)) return found;
    if (auto found = check_payload(row, *entry)) return found;
    const base::Cbor payload = row.payload ? decode_map(*row.payload).value() : base::Cbor();
    if (auto found = check_ledger_id(*entry, payload)) return found;
    if (row.payload) {
        if (auto found = check_anchor(*entry, payload)) return found;
    }
    // The walk is past this entry before its nodes are looked at; they are still this entry's.
    core::MerkleFrontier grown = tree_;
    if (auto found = check_nodes(grown.append(entry->leaf))) return found;
    tree_ = std::move(grown);
    return std::nullopt;
}

}  // namespace

AuditReport audit(Database& database, const FindChecker& find_checker,
                  const std::function<void(std::int64_t, std::int64_t)>& on_progress) {
    const Snapshot snapshot(database);
    const std::int64_t size = LedgerReader(database).size();
    Walk walk(database, find_checker);
    Query query(database, "SELECT seq, kind, entry, payload, leaf FROM ledger ORDER BY seq");
    while (query.next()) {
        const Row row = read_row(query);
        if (const auto damage = walk.step(row)) return {walk.tip(), damage};
        if (on_progress) on_progress(row.seq + 1, size);
    }
    return {walk.tip(), compare_with_replay(database, walk.tip().size)};
}

std::string describe(const Damage& damage) {
    static constexpr std::array<const char*, 12> words = {
        "the entry is missing",
        "it is not what it must be",
        "it differs from what the entry's signature covers",
        "the entries before it are not those it was signed behind",
        "it is signed by a key that may not sign entries",
        "its signature does not hold",
        "it belongs to another ledger",
        "the payload is gone and no entry says that it was erased",
        "the payload is there although an entry says that it was erased",
        "the certificate pins another history than this one",
        "the row made from it is not what a rebuild makes",
        "the rules that keep the ledger are not as they must be",
    };
    return "entry " + std::to_string(damage.seq) + ", " + damage.column + ": " +
           words.at(static_cast<std::size_t>(damage.kind));
}

}  // namespace netra::storage
