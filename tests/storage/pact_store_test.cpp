#include "storage/pact_store.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

namespace {

const ExampleVisit visit{"v1", "p1", {}, {}};

}  // namespace

TEST_CASE("a signed pact comes back with its signature and its entry's name") {
    KioskData kiosk;
    kiosk.enrol();
    const PactSigned pact = example_pact("LPG26-K03-P00001", visit);
    const Entry entry = kiosk.ledger.append(pact);
    PactStore pacts(kiosk.database);
    const auto found = pacts.of_visit("v1");
    REQUIRE(found.has_value());
    CHECK(found->pact == pact);
    CHECK(found->seq == entry.seq());
    CHECK(found->time == entry.statement.time);
    CHECK(found->entry == base::sha256(entry.cose));
    CHECK(pacts.find("LPG26-K03-P00001")->pact == pact);
    CHECK(pacts.of_participant("p1")->pact == pact);
    CHECK(pacts.count_signed("LPG26") == 1);
    CHECK_FALSE(pacts.of_visit("v2").has_value());
}

TEST_CASE("a visit signs once, and a number is given once") {
    KioskData kiosk;
    kiosk.enrol();
    kiosk.ledger.append(example_pact("LPG26-K03-P00001", visit));
    CHECK(thrown_by([&] { kiosk.ledger.append(example_pact("LPG26-K03-P00002", visit)); }) ==
          ErrorCode::already_exists);
    CHECK(thrown_by([&] {
              kiosk.ledger.append(example_pact("LPG26-K03-P00001", {"v2", "p2", {}, {}}));
          }) == ErrorCode::already_exists);
    CHECK(PactStore(kiosk.database).count_signed("LPG26") == 1);
    CHECK(kiosk.ledger.size() == 2);
}

TEST_CASE("who declined may still sign, and both are kept apart") {
    KioskData kiosk;
    kiosk.enrol();
    const PactDeclined declined{"v1", "p1", "LPG26", "1.2", {}, core::DeclineReason::read_first};
    kiosk.ledger.append(declined);
    PactStore pacts(kiosk.database);
    CHECK(pacts.declined("v1") == declined);
    CHECK_FALSE(pacts.of_visit("v1").has_value());
    CHECK(thrown_by([&] { kiosk.ledger.append(declined); }) == ErrorCode::already_exists);
    kiosk.ledger.append(example_pact("LPG26-K03-P00001", visit));
    CHECK(pacts.of_visit("v1").has_value());
    CHECK(pacts.count_declined("LPG26") == 1);
    CHECK(pacts.count_signed("LPG26") == 1);
}

TEST_CASE("pacts have a series of numbers of their own") {
    KioskData kiosk;
    PactStore pacts(kiosk.database);
    CHECK(thrown_by([&] { pacts.next_number("LPG26"); }) == ErrorCode::not_initialised);
    kiosk.enrol();
    CHECK(pacts.next_number("LPG26") == "LPG26-K03-P00001");
    kiosk.ledger.append(example_pact("LPG26-K03-P00041", visit));
    CHECK(pacts.next_number("LPG26") == "LPG26-K03-P00042");
    CHECK(pacts.next_number("LPG27") == "LPG27-K03-P00001");
    kiosk.ledger.append(example_pact("LPG26-K03-P99999", {"v2", "p2", {}, {}}));
    CHECK(thrown_by([&] { pacts.next_number("LPG26"); }) == ErrorCode::not_allowed);
}
