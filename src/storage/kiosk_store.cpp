#include "storage/kiosk_store.h"

#include "storage/ledger.h"

namespace netra::storage {

std::optional<KioskIdentity> kiosk_identity(Database& database) {
    const LedgerReader ledger(database);
    const auto enrolments = ledger.of_kind(LedgerKind::kiosk_enrolled);
    if (enrolments.empty()) return std::nullopt;
    const KioskEnrolled enrolled = ledger.read<KioskEnrolled>(enrolments.back()).value();
    KioskIdentity identity{enrolled.ledger, enrolled.kiosk, enrolled.organisation, enrolled.demo,
                           enrolled.key};
    const auto restores = ledger.of_kind(LedgerKind::kiosk_restored);
    if (restores.empty()) return identity;
    const KioskRestored restored = ledger.read<KioskRestored>(restores.back()).value();
    identity.ledger = restored.ledger;
    identity.series = restored.series.front();
    return identity;
}

}  // namespace netra::storage
