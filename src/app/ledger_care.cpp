#include "app/ledger_care.h"

#include "app/certificate_desk.h"
#include "app/keyring.h"
#include "base/files.h"
#include "base/sha256.h"
#include "storage/payloads.h"
#include "storage/rebuild.h"
#include "storage/restore.h"

namespace netra::app {

namespace {

void check_document(const DataFolder& folder, const std::string& number, const base::Digest& digest,
                    FolderAudit& audit) {
    ++audit.documents_seen;
    const std::filesystem::path file = folder.document(base::to_hex(digest));
    if (!std::filesystem::exists(file)) {
        audit.documents.push_back({number, file, true});
    } else if (base::sha256(base::read_file(file)) != digest) {
        audit.documents.push_back({number, file, false});
    }
}

}  // namespace

FolderAudit audit(const DataFolder& folder, const Progress& on_progress) {
    const Keyring keys = Keyring::load(folder);
    FolderAudit audit;
    {
        storage::Database database(folder.database(), storage::Access::read);
        const auto checker = [&keys](const core::KeyId& id) { return keys.entry_checker(id); };
        audit.ledger = storage::audit(database, checker, on_progress);
    }
    // What a damaged ledger says of documents proves nothing.
    if (!audit.ledger.clean()) return audit;
    CertificateDesk(folder).for_each({}, [&](const storage::IssuedCertificate& certificate) {
        const storage::CertificateIssued& record = certificate.record;
        check_document(folder, record.facts.number, record.document, audit);
        if (record.receipt) check_document(folder, record.facts.number, *record.receipt, audit);
    });
    return audit;
}

std::int64_t rebuild(const DataFolder& folder) {
    Keyring::load(folder);  // a folder that was never founded gets no database by this
    storage::Database database(folder.database());
    return storage::rebuild(database);
}

void back_up(const DataFolder& folder, const std::filesystem::path& file) {
    storage::Database(folder.database(), storage::Access::read).backup_to(file);
}

storage::LedgerId restore(const DataFolder& folder, const std::filesystem::path& backup,
                          const base::Clock& clock, base::Random& random) {
    const Keyring keys = Keyring::load(folder);
    const storage::Entry entry = storage::restore(backup, folder.database(), keys.kiosk(), clock, random);
    return entry.statement.ledger;
}

}  // namespace netra::app
