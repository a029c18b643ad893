#include "storage/replay.h"

#include "base/error.h"
#include "storage/database.h"
#include "storage/projection.h"
#include "storage/query.h"

namespace netra::storage {

namespace {

// Every column of every row as text, in one order: (seq, text).
std::string listing(Database& database, std::string_view table) {
    std::string columns;
    const std::string info = "SELECT name FROM pragma_table_info('" + std::string(table) + "') ORDER BY cid";
    Query query(database, info);
    while (query.next()) columns += (columns.empty() ? "quote(" : " || ',' || quote(") + query.text(0) + ")";
    return "SELECT seq, " + columns + " AS line FROM " + std::string(table) + " ORDER BY seq, line";
}

// The lowest seq of which only one of the two has a row.
std::optional<std::int64_t> first_difference(Database& real, Database& fresh, std::string_view table) {
    const std::string sql = listing(fresh, table);
    Query a(real, sql), b(fresh, sql);
    while (true) {
        const bool more_a = a.next(), more_b = b.next();
        if (!more_a && !more_b) return std::nullopt;
        if (!more_a) return b.integer(0);
        if (!more_b) return a.integer(0);
        if (a.integer(0) != b.integer(0)) return std::min(a.integer(0), b.integer(0));
        if (a.text(1) != b.text(1)) return a.integer(0);
    }
}

std::optional<Damage> replay_into(Database& fresh, Database& real) {
    Query row(real, "SELECT entry, payload FROM ledger WHERE payload IS NOT NULL ORDER BY seq");
    while (row.next()) {
        const auto entry = read_entry(row.bytes(0)).value();
        try {
            project(fresh, entry.statement, base::decode_cbor(row.bytes(1), payload_limits).value());
        } catch (const Error&) {
            // Well signed, but no append of ours would have written it.
            return Damage{DamageKind::projection, entry.seq(), std::string(name_of(entry.statement.kind))};
        }
    }
    return std::nullopt;
}

bool same_rules(Database& real, Database& fresh) {
    const char* sql =
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name";
    Query a(real, sql), b(fresh, sql);
    while (b.next()) {
        if (!a.next()) return false;
        for (const int column : {0, 1, 2}) {
            if (a.text(column) != b.text(column)) return false;
        }
    }
    return !a.next();
}

}  // namespace

std::optional<Damage> compare_with_replay(Database& database, std::int64_t size) {
    Database fresh = Database::in_memory();
    Transaction in_one_go(fresh);
    if (auto damage = replay_into(fresh, database)) return damage;
    std::optional<Damage> first;
    for (const std::string_view table : projection_tables()) {
        const auto seq = first_difference(database, fresh, table);
        if (seq && (!first || *seq < first->seq)) {
            first = Damage{DamageKind::projection, *seq, std::string(table)};
        }
    }
    if (first) return first;
    Query nodes(database, "SELECT count(*) FROM ledger_node");
    nodes.next();
    // A tree of n leaves has n − popcount(n) complete nodes above them; each has been compared already.
    if (nodes.integer(0) != size - core::MerkleFrontier::peak_count(static_cast<std::uint64_t>(size))) {
        return Damage{DamageKind::projection, size, "ledger_node"};
    }
    if (!same_rules(database, fresh)) return Damage{DamageKind::schema, size, "schema"};
    return std::nullopt;
}

}  // namespace netra::storage
