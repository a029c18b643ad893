#include "storage/rebuild.h"

#include "base/error.h"
#include "storage/database.h"
#include "storage/ledger_tree.h"
#include "storage/payload_codec.h"
#include "storage/projection.h"
#include "storage/query.h"

namespace netra::storage {

namespace {

void empty_tables(Database& database) {
    for (const std::string_view table : projection_tables()) {
        database.execute("DELETE FROM " + std::string(table));
    }
    database.execute("DELETE FROM ledger_node");
}

base::Cbor decode_payload(const Query& row, int column, std::int64_t seq) {
    if (row.is_null(column)) return {};
    auto payload = base::decode_cbor(row.bytes(column), payload_limits);
    if (!payload) {
        throw Error(ErrorCode::database_damaged, "a ledger payload cannot be read", std::to_string(seq));
    }
    return std::move(*payload);
}

}  // namespace

std::int64_t rebuild(Database& database) {
    Transaction transaction(database);
    empty_tables(database);
    core::MerkleFrontier tree;
    Query row(database, "SELECT seq, entry, payload FROM ledger ORDER BY seq");
    while (row.next()) {
        const std::int64_t seq = row.integer(0);
        const auto entry = read_entry(row.bytes(1));
        if (!entry || entry->seq() != seq) {
            throw Error(ErrorCode::database_damaged, "a ledger entry cannot be read", std::to_string(seq));
        }
        write_nodes(database, tree.append(entry->leaf));
        project(database, entry->statement, decode_payload(row, 2, seq));
    }
    transaction.commit();
    return static_cast<std::int64_t>(tree.size());
}

}  // namespace netra::storage
