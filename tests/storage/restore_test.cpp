#include "storage/restore.h"

#include <doctest/doctest.h>

#include <sys/stat.h>

#include "base/files.h"
#include "kiosk_data.h"
#include "storage/certificate_store.h"
#include "storage/checkpoint.h"
#include "storage/kiosk_store.h"
#include "storage/pact_store.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

namespace {

// A data folder beside the kiosk's, as after the loss of a disk.
struct Restored {
    explicit Restored(KioskData& kiosk, const std::filesystem::path& backup)
        : entry(restore(backup, file, kiosk.key, kiosk.clock, kiosk.random)) {}

    TestFolder folder;
    std::filesystem::path file = folder / "netra.db";
    Entry entry;
    Database database{file};
};

}  // namespace

TEST_CASE("a restored ledger goes on under a new id behind what the backup held") {
    KioskData kiosk;
    play_event(kiosk, 3);
    const auto old_id = kiosk.ledger.id().value();
    const LedgerTip tip = kiosk.ledger.tip();
    const auto backup = kiosk.folder / "backup.db";
    kiosk.database.backup_to(backup);
    play_visit(kiosk, 50);  // lost

    Restored restored(kiosk, backup);
    Ledger ledger(restored.database, kiosk.key, kiosk.clock, kiosk.random);
    const auto told = ledger.read<KioskRestored>(tip.size).value();
    CHECK(restored.entry.seq() == tip.size);
    CHECK(told.old_ledger == old_id);
    CHECK(told.old_size == tip.size);
    CHECK(told.old_root == tip.root);
    CHECK(told.ledger != old_id);
    CHECK(ledger.id() == told.ledger);
    CHECK(ledger.root(tip.size) == tip.root);
    ledger.append(OperatorSignedIn{"petugas 1", StaffRole::staff});
    CHECK(ledger.entry(tip.size + 1).statement.ledger == told.ledger);
    CHECK(audit(restored.database, kiosk.find_checker()).clean());
}

TEST_CASE("numbers given after a restore were never given before it") {
    KioskData kiosk;
    play_event(kiosk, 3);
    const auto backup = kiosk.folder / "backup.db";
    kiosk.database.backup_to(backup);
    const auto lost = play_visit(kiosk, 50).certificate_number;

    Restored once(kiosk, backup);
    CHECK(kiosk_identity(once.database)->series == 'B');
    const auto number = CertificateStore(once.database).next_number("LPG26");
    CHECK(number == "LPG26-K03-B00001");
    CHECK(number != lost);
    CHECK(PactStore(once.database).next_number("LPG26") == "LPG26-K03-PB0001");

    once.database.backup_to(backup);
    Restored twice(kiosk, backup);
    CHECK(kiosk_identity(twice.database)->series == 'C');
    CHECK(kiosk_identity(twice.database)->ledger != kiosk_identity(once.database)->ledger);
    CHECK(audit(twice.database, kiosk.find_checker()).clean());
}

TEST_CASE("the database that was there is kept beside the new one, its log too") {
    KioskData kiosk;
    kiosk.enrol();
    const auto backup = kiosk.folder / "backup.db";
    kiosk.database.backup_to(backup);
    TestFolder folder;
    base::write_file(folder / "netra.db", base::to_bytes("damaged"));
    base::write_file(folder / "netra.db-wal", base::to_bytes("its log"));
    restore(backup, folder / "netra.db", kiosk.key, kiosk.clock, kiosk.random);
    CHECK(base::read_text_file(folder / "netra.db.replaced") == "damaged");
    CHECK(base::read_text_file(folder / "netra.db.replaced-wal") == "its log");
    Database database(folder / "netra.db");
    CHECK(LedgerReader(database).size() == 2);
}

TEST_CASE("a backup that cannot be used leaves everything as it was") {
    KioskData kiosk;
    kiosk.enrol();
    TestFolder folder;
    const auto file = folder / "netra.db";
    base::write_file(file, base::to_bytes("as it was"));
    const auto attempt = [&](const std::filesystem::path& backup) {
        return thrown_by([&] { restore(backup, file, kiosk.key, kiosk.clock, kiosk.random); });
    };
    CHECK(attempt(folder / "absent.db") == ErrorCode::file_missing);
    base::write_file(folder / "text.db", base::to_bytes(std::string(4096, 'x')));
    CHECK(attempt(folder / "text.db") == ErrorCode::database_damaged);
    { Database empty(folder / "empty.db"); }
    CHECK(attempt(folder / "empty.db") == ErrorCode::not_initialised);
    CHECK(base::read_text_file(file) == "as it was");
    CHECK_FALSE(std::filesystem::exists(folder / "netra.db.restoring"));
    CHECK_FALSE(std::filesystem::exists(folder / "netra.db.replaced"));
}

TEST_CASE("a change of the ledger's id that its entry does not explain is damage") {
    KioskData kiosk;
    kiosk.enrol();
    KioskRestored lie{{9}, kiosk.ledger.id().value(), 1, kiosk.ledger.tip().root, "B"};
    lie.old_root[0] ^= 1;
    kiosk.ledger.append(lie);
    CHECK(kiosk.audit().first_damage == Damage{DamageKind::wrong_ledger, 1, "entry"});
}
