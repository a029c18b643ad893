#include "storage/kiosk_store.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"

using namespace netra;
using namespace netra::storage;

TEST_CASE("a kiosk is who its newest enrolment says, in the ledger it began with") {
    KioskData kiosk;
    CHECK_FALSE(kiosk_identity(kiosk.database).has_value());
    kiosk.enrol();
    const auto first = kiosk_identity(kiosk.database).value();
    CHECK(first.kiosk == "K03");
    CHECK(first.demo);
    CHECK(first.key == kiosk.key.key_id());
    CHECK(first.series == 'A');
    CHECK(first.ledger == kiosk.ledger.id());

    kiosk.ledger.append(KioskEnrolled{first.ledger, "K04", "Provinsi Contoh", false, {1}});
    const auto named = kiosk_identity(kiosk.database).value();
    CHECK(named == KioskIdentity{first.ledger, "K04", "Provinsi Contoh", false, {1}, 'A'});
}

TEST_CASE("a new enrolment after a restore keeps the restored ledger and its series") {
    KioskData kiosk;
    kiosk.enrol();
    const LedgerId old = kiosk.ledger.id().value();
    kiosk.ledger.append(KioskRestored{{9, 9}, old, 1, kiosk.ledger.tip().root, "B"});
    kiosk.ledger.append(KioskEnrolled{{9, 9}, "K03", "Provinsi Contoh", false, kiosk.key.key_id()});
    const auto identity = kiosk_identity(kiosk.database).value();
    CHECK(identity.ledger == LedgerId{9, 9});
    CHECK(identity.series == 'B');
    CHECK(identity.organisation == "Provinsi Contoh");
    CHECK(kiosk.audit().clean());
}
