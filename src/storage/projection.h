// What the ledger's entries mean for the tables that are read: keys and indices that point back at entries.
// A projection holds nothing that the payloads do not; the values themselves stay in the payloads.
#pragma once
#include <string_view>
#include <vector>

#include "base/cbor.h"
#include "storage/entry.h"

namespace netra::storage {

class Database;

// The tables that project() writes. Each has a column `seq`: the entry that made the row.
const std::vector<std::string_view>& projection_tables();

// Writes what this entry means. `payload` as decoded, null when it was erased: then nothing is written, and
// what stays of it comes with the payload.erased entry that names it. Runs in the caller's transaction.
// Throws Error(already_exists) for what may exist once only, Error(database_damaged) for a payload that is
// not of the entry's kind.
void project(Database& database, const EntryStatement& statement, const base::Cbor& payload);

}  // namespace netra::storage
