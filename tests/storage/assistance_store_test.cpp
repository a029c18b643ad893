#include "storage/assistance_store.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"
#include "storage/erase.h"
#include "storage/participant_store.h"

using namespace netra;
using namespace netra::storage;

TEST_CASE("the latest correction of a name stands wherever the person is read") {
    KioskData kiosk;
    kiosk.enrol();
    const auto person = example_registration(kiosk.new_id(), 7);
    const std::string& id = person.participant.id;
    kiosk.ledger.append(person);
    CHECK_FALSE(AssistanceStore(kiosk.database).corrected_name(id).has_value());
    kiosk.ledger.append(ParticipantCorrected{"LPG26", id, "Ratna Conto", "petugas 1"});
    kiosk.ledger.append(ParticipantCorrected{"LPG26", id, "Ratna Contoh", "petugas 1"});
    const ParticipantStore people(kiosk.database);
    CHECK(people.find(id)->name == "Ratna Contoh");
    CHECK(people.with_number("LPG26", person.participant.number).at(0).name == "Ratna Contoh");
    CHECK(people.all("LPG26").at(0).name == "Ratna Contoh");
    CHECK(people.all("OTHER").empty());
}

TEST_CASE("unlocked tests are counted by visit, with the time of the last") {
    KioskData kiosk;
    kiosk.enrol();
    AssistanceStore assistance(kiosk.database);
    CHECK(assistance.retries_granted("v1") == 0);
    CHECK_FALSE(assistance.latest_grant("v1").has_value());
    kiosk.ledger.append(RetryGranted{"LPG26", "p1", "v1", "petugas 1"});
    kiosk.clock.advance(std::chrono::minutes(3));
    kiosk.ledger.append(RetryGranted{"LPG26", "p1", "v1", "petugas 1"});
    kiosk.ledger.append(VisitResumed{"LPG26", "p1", "v1", "petugas 1"});
    CHECK(assistance.retries_granted("v1") == 2);
    CHECK(assistance.retries_granted("v2") == 0);
    CHECK(*assistance.latest_grant("v1") == kiosk.clock.now());
}

TEST_CASE("a corrected name goes with the person who is erased") {
    KioskData kiosk;
    kiosk.enrol();
    const auto person = example_registration(kiosk.new_id(), 7);
    kiosk.ledger.append(person);
    kiosk.ledger.append(ParticipantCorrected{"LPG26", person.participant.id, "Ratna Contoh", "petugas 1"});
    const Erasure erasure =
        erase_participant(kiosk.database, kiosk.ledger, person.participant.id, "permintaan", "admin");
    CHECK(erasure.entries == 2);
    CHECK_FALSE(AssistanceStore(kiosk.database).corrected_name(person.participant.id).has_value());
}
