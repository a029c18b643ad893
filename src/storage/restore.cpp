#include "storage/restore.h"

#include <algorithm>

#include "base/error.h"
#include "base/files.h"
#include "core/document_number.h"
#include "storage/database.h"
#include "storage/kiosk_store.h"

namespace netra::storage {

namespace {

namespace fs = std::filesystem;

Entry begin_new_ledger(Database& database, const core::Signer& signer, const base::Clock& clock,
                       base::Random& random) {
    Transaction transaction(database);
    Ledger ledger(database, signer, clock, random);
    const auto kiosk = kiosk_identity(database);
    if (!kiosk) throw Error(ErrorCode::not_initialised, "the backup holds no ledger");
    const auto series = core::next_series(kiosk->series);
    if (!series) throw Error(ErrorCode::not_allowed, "the kiosk's series letters are used up; enrol it anew");
    const LedgerTip tip = ledger.tip();
    KioskRestored restored{{}, kiosk->ledger, tip.size, tip.root, std::string(1, *series)};
    random.fill(restored.ledger);
    const Entry entry = ledger.append(restored);
    transaction.commit();
    return entry;
}

void rename_if_there(const fs::path& from, const fs::path& to) {
    std::error_code failure;
    if (!fs::exists(from, failure)) return;
    fs::rename(from, to, failure);
    if (failure) throw Error(ErrorCode::file_failed, failure.message(), from.string());
}

// The log goes first: beside another database's file it would be taken for that one's.
void put_in_place(const fs::path& draft, const fs::path& file) {
    const fs::path kept = file.string() + ".replaced";
    std::error_code ignored;
    fs::remove(file.string() + "-shm", ignored);
    fs::remove(kept.string() + "-wal", ignored);
    rename_if_there(file.string() + "-wal", kept.string() + "-wal");
    rename_if_there(file, kept);
    rename_if_there(draft, file);
    base::sync_folder(file.parent_path());
}

}  // namespace

Entry restore(const fs::path& backup, const fs::path& file, const core::Signer& signer,
              const base::Clock& clock, base::Random& random) {
    const fs::path draft = file.string() + ".restoring";
    for (const char* ending : {"", "-wal", "-shm"}) fs::remove(draft.string() + ending);
    Database(backup, Access::read).backup_to(draft);
    Entry entry;
    try {
        Database database(draft);
        entry = begin_new_ledger(database, signer, clock, random);
        database.checkpoint();
    } catch (...) {
        for (const char* ending : {"", "-wal", "-shm"}) fs::remove(draft.string() + ending);
        throw;
    }
    put_in_place(draft, file);
    return entry;
}

}  // namespace netra::storage
