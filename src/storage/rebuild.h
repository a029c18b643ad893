// Making everything that can be read from the ledger's payloads anew.
#pragma once
#include <cstdint>

namespace netra::storage {

class Database;

// Empties the projections (storage/projection.h) and the tree's nodes and writes them again, in one
// transaction. Answers the number of entries read. Throws Error(database_damaged) where an entry or payload
// cannot be read; then nothing has changed.
std::int64_t rebuild(Database& database);

}  // namespace netra::storage
