#include "storage/erase.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/files.h"
#include "kiosk_data.h"
#include "storage/attempt_store.h"
#include "storage/certificate_store.h"
#include "storage/event_store.h"
#include "storage/pact_store.h"
#include "storage/participant_store.h"
#include "storage/query.h"
#include "storage/roster_store.h"
#include "storage/visit_store.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

namespace {

const std::string secret = "Nama Yang Dihapus";

// A person with a row in every place that keeps a person's data.
ExampleVisit play_secret_visit(KioskData& kiosk) {
    kiosk.enrol();
    EventStore(kiosk.database).save(example_event(), kiosk.random.bytes(16));
    auto registration = example_registration(kiosk.new_id(), 42);
    registration.participant.name = secret;
    RosterStore(kiosk.database).import("LPG26", {registration.participant, example_participant(43)});
    ExampleVisit visit{kiosk.new_id(), registration.participant.id, "LPG26-K03-000001",
                       kiosk.certificate_id()};
    Visit row;
    row.id = visit.visit;
    row.participant = visit.participant;
    row.event = "LPG26";
    VisitStore(kiosk.database).begin(row);
    core::Signature typed;
    typed.method = core::SignatureMethod::typed;
    typed.typed_name = secret;
    VisitStore(kiosk.database).save_signature(visit.visit, typed, morning);
    kiosk.ledger.append(registration);
    kiosk.ledger.append(example_finish(kiosk.new_id(), visit));
    auto pact = example_pact("LPG26-K03-P00001", visit);
    pact.signature = typed;
    kiosk.ledger.append(pact);
    auto issued = example_certificate(kiosk, visit);
    issued.facts.name = secret;
    issued.receipt = base::sha256(base::as_bytes("receipt"));
    kiosk.ledger.append(issued);
    return visit;
}

bool anywhere_in(const TestFolder& folder, const std::string& text) {
    for (const char* name : {"netra.db", "netra.db-wal"}) {
        if (!std::filesystem::exists(folder / name)) continue;
        const auto bytes = base::read_file(folder / name);
        if (base::as_text(bytes).find(text) != std::string_view::npos) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("an erased person is in no store and in no byte of the database's files") {
    KioskData kiosk;
    const auto visit = play_secret_visit(kiosk);
    const auto document = CertificateStore(kiosk.database).find(visit.certificate)->record.document;
    REQUIRE(anywhere_in(kiosk.folder, secret));
    const auto erasure =
        erase_participant(kiosk.database, kiosk.ledger, visit.participant, "permintaan", "admin");
    CHECK_FALSE(anywhere_in(kiosk.folder, secret));
    CHECK(erasure.entries == 4);
    CHECK(erasure.documents == std::vector{document, base::sha256(base::as_bytes("receipt"))});

    Database& database = kiosk.database;
    CHECK_FALSE(ParticipantStore(database).find(visit.participant).has_value());
    CHECK(AttemptStore(database).of_visit(visit.visit).empty());
    CHECK_FALSE(PactStore(database).of_visit(visit.visit).has_value());
    CHECK_FALSE(CertificateStore(database).find(visit.certificate_number).has_value());
    CHECK(CertificateStore(database).list("LPG26").empty());
    CHECK(CertificateStore(database).list("").empty());
    CHECK_FALSE(VisitStore(database).find(visit.visit).has_value());
    CHECK_FALSE(RosterStore(database).find("LPG26", example_participant(42).number).has_value());
    CHECK(RosterStore(database).find("LPG26", example_participant(43).number).has_value());
}

TEST_CASE("the erasure itself is in the ledger, which stays whole") {
    KioskData kiosk;
    const auto visit = play_secret_visit(kiosk);
    const auto root = kiosk.ledger.tip().root;
    const auto size = kiosk.ledger.size();
    erase_participant(kiosk.database, kiosk.ledger, visit.participant, "permintaan", "admin");
    CHECK(kiosk.ledger.root(size) == root);
    const auto erased = kiosk.ledger.read<PayloadErased>(size).value();
    CHECK(erased.entries.size() == 4);
    CHECK(erased.staff == "admin");
    for (const ErasedEntry& entry : erased.entries) CHECK_FALSE(kiosk.ledger.payload(entry.seq).has_value());
    CHECK(kiosk.audit().clean());
}

TEST_CASE("the numbers of an erased person are never given again, and a revocation stays") {
    KioskData kiosk;
    const auto visit = play_secret_visit(kiosk);
    kiosk.ledger.append(CertificateRevoked{visit.certificate, 1, "admin", ""});
    erase_participant(kiosk.database, kiosk.ledger, visit.participant, "permintaan", "admin");
    CHECK(CertificateStore(kiosk.database).next_number("LPG26") == "LPG26-K03-000002");
    CHECK(PactStore(kiosk.database).next_number("LPG26") == "LPG26-K03-P00002");
    const auto revocations = CertificateStore(kiosk.database).revocations();
    REQUIRE(revocations.size() == 1);
    CHECK(revocations[0].certificate == visit.certificate);
    // An erased certificate can still be revoked.
    kiosk.ledger.append(CertificateSuperseded{visit.certificate, "LPG26-K03-000009", 1, "admin"});
    CHECK(kiosk.audit().clean());
}

TEST_CASE("erasing a walk-in who mistyped a number leaves the roster's owner of it alone") {
    KioskData kiosk;
    kiosk.enrol();
    EventStore(kiosk.database).save(example_event(), {});
    RosterStore(kiosk.database).import("LPG26", {example_participant(42)});
    auto walk_in = example_registration(kiosk.new_id(), 42);
    walk_in.participant.in_roster = false;
    kiosk.ledger.append(walk_in);
    erase_participant(kiosk.database, kiosk.ledger, walk_in.participant.id, "permintaan", "admin");
    CHECK(RosterStore(kiosk.database).size("LPG26") == 1);
}

TEST_CASE("who is not known cannot be erased, and nobody twice") {
    KioskData kiosk;
    const auto visit = play_secret_visit(kiosk);
    const auto erase = [&](const std::string& id) {
        erase_participant(kiosk.database, kiosk.ledger, id, "permintaan", "admin");
    };
    CHECK(thrown_by([&] { erase("unknown"); }) == ErrorCode::not_found);
    erase(visit.participant);
    CHECK(thrown_by([&] { erase(visit.participant); }) == ErrorCode::not_found);
}
