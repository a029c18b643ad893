// A second, fresh database made from the ledger in memory, to compare the real one with.
#pragma once
#include <cstdint>
#include <optional>

#include "storage/audit.h"

namespace netra::storage {

// The first entry whose rows in the projections differ from what its payload gives now, or the database's
// rules (tables, indices, triggers) where those differ. The ledger itself, of `size` entries, has been
// checked. Reads only.
std::optional<Damage> compare_with_replay(Database& database, std::int64_t size);

}  // namespace netra::storage
