#include "storage/participant_store.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

TEST_CASE("a registered person is found by id and by number") {
    KioskData kiosk;
    kiosk.enrol();
    ParticipantStore people(kiosk.database);
    const auto registered = example_registration(kiosk.new_id(), 7);
    kiosk.ledger.append(registered);
    CHECK(people.find(registered.participant.id) == registered.participant);
    CHECK_FALSE(people.find("unknown").has_value());
    CHECK(people.with_number("LPG26", registered.participant.number) == std::vector{registered.participant});
    CHECK(people.with_number("OTHER", registered.participant.number).empty());
    CHECK(people.count("LPG26") == 1);
}

TEST_CASE("nobody is registered twice under one id, but a mistyped number shuts nobody out") {
    KioskData kiosk;
    kiosk.enrol();
    const auto first = example_registration(kiosk.new_id(), 7);
    kiosk.ledger.append(first);
    CHECK(thrown_by([&] { kiosk.ledger.append(first); }) == ErrorCode::already_exists);
    const auto second = example_registration(kiosk.new_id(), 7);
    kiosk.ledger.append(second);
    const auto both = ParticipantStore(kiosk.database).with_number("LPG26", first.participant.number);
    CHECK(both == std::vector{first.participant, second.participant});
}

TEST_CASE("a card once seen by staff stays seen") {
    KioskData kiosk;
    kiosk.enrol();
    const auto person = example_registration(kiosk.new_id(), 7);
    kiosk.ledger.append(person);
    ParticipantStore people(kiosk.database);
    CHECK_FALSE(people.card_checked(person.participant.id));
    kiosk.ledger.append(CardChecked{"LPG26", person.participant.id, "petugas 1"});
    CHECK(people.card_checked(person.participant.id));
}
