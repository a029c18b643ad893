// Looking after a data folder: is it whole, make anew what is made from the ledger, copy it, take a copy up.
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "app/data_folder.h"
#include "base/clock.h"
#include "base/random.h"
#include "storage/audit.h"
#include "storage/entry.h"

namespace netra::app {

// A certificate's or a pact receipt's frozen PDF that is not as it was issued.
struct DocumentFault {
    std::string number;  // of the certificate
    std::filesystem::path file;
    bool missing = false;  // otherwise its content differs from its name

    bool operator==(const DocumentFault&) const = default;
};

struct FolderAudit {
    storage::AuditReport ledger;
    std::vector<DocumentFault> documents;  // looked at only where the ledger is clean
    std::int64_t documents_seen = 0;

    bool clean() const { return ledger.clean() && documents.empty(); }
};

using Progress = std::function<void(std::int64_t done, std::int64_t of)>;

// Walks the ledger, compares what was made from it, and reads every document. Reads only. Throws
// Error(not_initialised) for a folder that was never founded, and what the keys and the database throw.
FolderAudit audit(const DataFolder& folder, const Progress& on_progress = {});

// Makes every projection anew; answers the number of entries. Throws as storage::rebuild does.
std::int64_t rebuild(const DataFolder& folder);

// Copies the database as last committed into one file, beside a kiosk at work. Throws as
// storage::Database::backup_to does.
void back_up(const DataFolder& folder, const std::filesystem::path& file);

// Takes up such a copy in the place of the folder's database, under a new ledger id, which it answers. No
// kiosk may be at work on the folder. Throws as storage::restore does.
storage::LedgerId restore(const DataFolder& folder, const std::filesystem::path& backup,
                          const base::Clock& clock, base::Random& random);

}  // namespace netra::app
