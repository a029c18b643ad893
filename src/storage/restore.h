// Taking up a backup. (Making one is Database::backup_to.)
#pragma once
#include <filesystem>

#include "storage/ledger.h"

namespace netra::storage {

// Puts a copy of `backup` in the place of `file` and goes on under a new ledger id: the kiosk.restored entry
// names the old id, size and root, and numbers take the next series letter, so that nothing that was issued
// after the backup can be issued twice. The file that was there is kept beside it as "<file>.replaced" (the
// newest one only). Nobody else may have the file open. Answers the entry.
// Throws Error(file_missing, file_damaged, database_damaged, database_newer) and leaves everything as it was
// when the backup cannot be used; Error(not_initialised) when its ledger is empty; Error(not_allowed) after
// the last series letter.
Entry restore(const std::filesystem::path& backup, const std::filesystem::path& file,
              const core::Signer& signer, const base::Clock& clock, base::Random& random);

}  // namespace netra::storage
