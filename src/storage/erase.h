// Erasing a person: the payloads that hold their data become NULL, and the ledger says that they did.
#pragma once
#include <string>
#include <vector>

#include "base/sha256.h"
#include "storage/ledger.h"

namespace netra::storage {

struct Erasure {
    std::int64_t entries = 0;             // payloads that are gone
    std::vector<base::Digest> documents;  // files in data/documents to be deleted by the caller
};

// Erases everything kept about the participant: ledger payloads, visits with their progress, the rows of the
// roster that carry their number. In one transaction with its signed payload.erased entry; afterwards the
// write-ahead log is emptied, so that no byte of it stays in the database's files. Backups are the caller's.
// `reason` and `staff` go into the ledger. Throws Error(not_found) for an unknown id, Error(database_busy)
// when a reader keeps the log from being emptied (the erasure itself then stands).
Erasure erase_participant(Database& database, Ledger& ledger, const std::string& participant,
                          const std::string& reason, const std::string& staff);

}  // namespace netra::storage
