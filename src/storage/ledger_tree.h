// The Merkle tree's nodes as the database keeps them: leaves in the ledger's rows, the others in a table.
#pragma once
#include <cstdint>
#include <vector>

#include "core/merkle.h"

namespace netra::storage {

class Database;

// Reads nodes while the database lives. Throws Error(database_damaged) for one that is not there.
core::MerkleNodes tree_nodes(Database& database);

// The right edge of the tree of the first `size` entries.
core::MerkleFrontier read_frontier(Database& database, std::int64_t size);

void write_nodes(Database& database, const std::vector<core::MerkleNode>& nodes);

}  // namespace netra::storage
