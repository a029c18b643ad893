#include "storage/ledger_tree.h"

#include "base/error.h"
#include "storage/query.h"

namespace netra::storage {

static base::Digest read_node(Database& database, int level, std::uint64_t index) {
    Query query(database, level == 0 ? "SELECT leaf FROM ledger WHERE seq = ?"
                                     : "SELECT hash FROM ledger_node WHERE position = ? AND level = ?");
    query.bind(static_cast<std::int64_t>(index));
    if (level > 0) query.bind(level);
    if (!query.next()) {
        throw Error(ErrorCode::database_damaged, "a node of the ledger's tree is missing",
                    std::to_string(level) + "/" + std::to_string(index));
    }
    return query.digest(0);
}

core::MerkleNodes tree_nodes(Database& database) {
    return [&database](int level, std::uint64_t index) { return read_node(database, level, index); };
}

core::MerkleFrontier read_frontier(Database& database, std::int64_t size) {
    const auto leaves = static_cast<std::uint64_t>(size);
    std::vector<base::Digest> peaks;
    for (int i = 0; i < core::MerkleFrontier::peak_count(leaves); ++i) {
        const core::MerkleNode place = core::MerkleFrontier::peak_place(leaves, i);
        peaks.push_back(read_node(database, place.level, place.index));
    }
    return {leaves, std::move(peaks)};
}

void write_nodes(Database& database, const std::vector<core::MerkleNode>& nodes) {
    for (const core::MerkleNode& node : nodes) {
        Query(database, "INSERT INTO ledger_node (level, position, hash) VALUES (?, ?, ?)")
            .bind(node.level)
            .bind(static_cast<std::int64_t>(node.index))
            .bind(node.hash)
            .run();
    }
}

}  // namespace netra::storage
