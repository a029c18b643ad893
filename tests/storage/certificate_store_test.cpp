#include "storage/certificate_store.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

namespace {

struct Store {
    Store() { kiosk.enrol(); }

    ExampleVisit visit(const std::string& id) {
        return {id, "p-" + id, certificates.next_number("LPG26"), kiosk.certificate_id()};
    }
    CertificateIssued issue(const ExampleVisit& visit) {
        const auto issued = example_certificate(kiosk, visit);
        kiosk.ledger.append(issued);
        return issued;
    }

    KioskData kiosk;
    CertificateStore certificates{kiosk.database};
};

}  // namespace

TEST_CASE("an issued certificate is found by number, id, visit and person") {
    Store store;
    const auto visit = store.visit("v1");
    const auto issued = store.issue(visit);
    for (const auto& found :
         {store.certificates.find(visit.certificate_number), store.certificates.find(visit.certificate),
          store.certificates.of_visit("v1")}) {
        REQUIRE(found.has_value());
        CHECK(found->record == issued);
        CHECK(found->state() == CertificateState::standing);
    }
    CHECK(store.certificates.of_participant("p-v1").size() == 1);
    CHECK_FALSE(store.certificates.find("LPG26-K03-000009").has_value());
    CHECK_FALSE(store.certificates.of_visit("v2").has_value());
}

TEST_CASE("a visit gets one certificate, and neither a number nor an id is given twice") {
    Store store;
    const auto visit = store.visit("v1");
    store.issue(visit);
    const auto refused = [&](const ExampleVisit& again) {
        CHECK(thrown_by([&] { store.issue(again); }) == ErrorCode::already_exists);
    };
    refused(store.visit("v1"));
    auto same_number = store.visit("v2");
    same_number.certificate_number = visit.certificate_number;
    refused(same_number);
    auto same_id = store.visit("v2");
    same_id.certificate = visit.certificate;
    refused(same_id);
    CHECK(store.certificates.count("LPG26") == 1);
}

TEST_CASE("a revoked certificate says so and makes room for another of its visit") {
    Store store;
    const auto visit = store.visit("v1");
    store.issue(visit);
    store.kiosk.clock.advance(std::chrono::hours(1));
    store.kiosk.ledger.append(CertificateRevoked{visit.certificate, 3, "admin", ""});
    const auto revoked = store.certificates.find(visit.certificate_number);
    CHECK(revoked->state() == CertificateState::revoked);
    CHECK(revoked->revocation ==
          Revocation{visit.certificate, 3, morning + std::chrono::hours(1), std::nullopt});
    CHECK_FALSE(store.certificates.of_visit("v1").has_value());
    store.issue(store.visit("v1"));
    CHECK(store.certificates.of_participant("p-v1").size() == 2);
}

TEST_CASE("a corrected certificate names the one in its place") {
    Store store;
    const auto visit = store.visit("v1");
    store.issue(visit);
    const auto fresh = store.visit("v1");
    store.kiosk.ledger.append(CertificateSuperseded{visit.certificate, fresh.certificate_number, 2, "admin"});
    store.issue(fresh);
    const auto old = store.certificates.find(visit.certificate);
    CHECK(old->state() == CertificateState::superseded);
    CHECK(old->revocation->by_number == fresh.certificate_number);
    CHECK(store.certificates.of_visit("v1")->record.facts.number == fresh.certificate_number);
}

TEST_CASE("of a revocation and a later correction the later counts, and the list names each once") {
    Store store;
    const auto first = store.visit("v1");
    store.issue(first);
    const auto second = store.visit("v2");
    store.issue(second);
    store.kiosk.ledger.append(CertificateRevoked{first.certificate, 1, "admin", ""});
    CHECK(thrown_by([&] {
              store.kiosk.ledger.append(CertificateRevoked{first.certificate, 1, "admin", ""});
          }) == ErrorCode::already_exists);
    store.kiosk.ledger.append(CertificateSuperseded{first.certificate, "LPG26-K03-000009", 2, "admin"});
    store.kiosk.ledger.append(CertificateRevoked{second.certificate, 4, "admin", ""});
    const auto list = store.certificates.revocations();
    REQUIRE(list.size() == 2);
    CHECK(list[0].certificate < list[1].certificate);
    CHECK(store.certificates.find(first.certificate)->state() == CertificateState::superseded);
}

TEST_CASE("certificates are listed in pages, by event or all") {
    Store store;
    for (const char* id : {"v1", "v2", "v3"}) store.issue(store.visit(id));
    auto other = store.visit("v4");
    auto elsewhere = example_certificate(store.kiosk, other);
    elsewhere.facts.event = "OTHER";
    elsewhere.facts.number = "OTHER-K03-000001";
    store.kiosk.ledger.append(elsewhere);
    const auto page = store.certificates.list("LPG26", -1, 2);
    REQUIRE(page.size() == 2);
    const auto rest = store.certificates.list("LPG26", page.back().seq, 2);
    REQUIRE(rest.size() == 1);
    CHECK(rest[0].record.visit == "v3");
    CHECK(store.certificates.list("").size() == 4);
}

TEST_CASE("what was issued today is counted by its time") {
    Store store;
    store.issue(store.visit("v1"));
    store.kiosk.clock.advance(std::chrono::hours(24));
    store.issue(store.visit("v2"));
    store.issue(store.visit("v3"));
    const auto day = std::chrono::hours(24);
    CHECK(store.certificates.count("LPG26", morning, morning + day) == 1);
    CHECK(store.certificates.count("LPG26", morning + day, morning + 2 * day) == 2);
    CHECK(store.certificates.count("LPG26") == 3);
    CHECK(store.certificates.count("OTHER") == 0);
}

TEST_CASE("numbers follow each other without a gap until they are used up") {
    Store store;
    CHECK(store.certificates.next_number("LPG26") == "LPG26-K03-000001");
    store.issue(store.visit("v1"));
    CHECK(store.certificates.next_number("LPG26") == "LPG26-K03-000002");
    auto last = store.visit("v2");
    last.certificate_number = "LPG26-K03-999999";
    store.issue(last);
    CHECK(thrown_by([&] { store.certificates.next_number("LPG26"); }) == ErrorCode::not_allowed);
    CHECK(store.certificates.next_number("OTHER") == "OTHER-K03-000001");
}

TEST_CASE("an event's revoked ones are counted, its superseded ones not, and its newest is known by number") {
    Store store;
    CHECK(store.certificates.newest_number("LPG26").empty());
    const auto first = store.visit("v1");
    store.issue(first);
    const auto second = store.visit("v2");
    store.issue(second);
    store.kiosk.ledger.append(CertificateRevoked{first.certificate, 1, "admin", ""});
    store.kiosk.ledger.append(CertificateSuperseded{second.certificate, "LPG26-K03-000009", 2, "admin"});
    CHECK(store.certificates.count_revoked("LPG26") == 1);
    CHECK(store.certificates.count_revoked("OTHER") == 0);
    CHECK(store.certificates.newest_number("LPG26") == second.certificate_number);
    const auto entries = store.certificates.entries();
    REQUIRE(entries.size() == 2);
    CHECK(store.certificates.load(entries.front())->record.facts.number == second.certificate_number);
}

TEST_CASE("digits find a serial number whole, and no person's number that is not a NIP") {
    Store store;
    for (const char* id : {"v1", "v2"}) store.issue(store.visit(id));
    CHECK(store.certificates.entries_with_digits("2").size() == 1);
    CHECK(store.certificates.entries_with_digits("000002") == store.certificates.entries_with_digits("2"));
    CHECK(store.certificates.entries_with_digits("0").empty());
    CHECK(store.certificates.entries_with_digits("26").empty());
}

TEST_CASE("how often a certificate was printed is counted by its id") {
    Store store;
    const auto first = store.visit("v1");
    store.issue(first);
    const auto second = store.visit("v2");
    store.issue(second);
    for (int i = 0; i < 2; ++i)
        store.kiosk.ledger.append(
            CertificatePrinted{first.certificate, first.certificate_number, "Petugas 1"});
    CHECK(store.certificates.count_printed(first.certificate) == 2);
    CHECK(store.certificates.count_printed(second.certificate) == 0);
}
