#include "storage/attempt_store.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

namespace {

AttemptFinished finish(const std::string& id, const std::string& visit, int percent,
                       core::AttemptKind kind = core::AttemptKind::final_test) {
    AttemptFinished finished = example_finish(id, {visit, "p-" + visit, {}, {}});
    finished.percent = percent;
    finished.passed = percent >= 80;
    finished.attempt.kind = kind;
    return finished;
}

}  // namespace

TEST_CASE("a finished attempt comes back with every answer") {
    KioskData kiosk;
    kiosk.enrol();
    const auto finished = finish("a1", "v1", 90);
    kiosk.ledger.append(finished);
    AttemptStore attempts(kiosk.database);
    CHECK(attempts.find("a1") == finished);
    CHECK(attempts.of_visit("v1") == std::vector{finished});
    CHECK(attempts.of_participant("p-v1") == std::vector{finished});
    CHECK(attempts.of_event("LPG26") == std::vector{finished});
    CHECK_FALSE(attempts.find("a2").has_value());
}

TEST_CASE("an attempt is finished once, whatever happens between the tap and the crash") {
    KioskData kiosk;
    kiosk.enrol();
    kiosk.ledger.append(finish("a1", "v1", 90));
    CHECK(thrown_by([&] { kiosk.ledger.append(finish("a1", "v1", 100)); }) == ErrorCode::already_exists);
    CHECK(AttemptStore(kiosk.database).find("a1")->percent == 90);
}

TEST_CASE("the best final test of a visit counts, the earlier of two equals") {
    KioskData kiosk;
    kiosk.enrol();
    AttemptStore attempts(kiosk.database);
    CHECK_FALSE(attempts.best_final("v1").has_value());
    kiosk.ledger.append(finish("a1", "v1", 60));
    kiosk.ledger.append(finish("a2", "v1", 85));
    kiosk.ledger.append(finish("a3", "v1", 85));
    kiosk.ledger.append(finish("a4", "v1", 100, core::AttemptKind::quiz));
    kiosk.ledger.append(finish("a5", "v2", 95));
    CHECK(attempts.best_final("v1")->id == "a2");
}

TEST_CASE("the end of a visit's latest attempt of a kind is when it was recorded") {
    KioskData kiosk;
    kiosk.enrol();
    const AttemptStore attempts(kiosk.database);
    const auto kind = core::AttemptKind::final_test;
    CHECK_FALSE(attempts.latest_end("v1", kind).has_value());
    kiosk.ledger.append(finish("a1", "v1", 60));
    kiosk.clock.advance(std::chrono::minutes(7));
    const base::Instant second = kiosk.clock.now();
    kiosk.ledger.append(finish("a2", "v1", 65));
    kiosk.clock.advance(std::chrono::minutes(7));
    kiosk.ledger.append(finish("a3", "v1", 100, core::AttemptKind::quiz));
    kiosk.ledger.append(finish("a4", "v2", 70));
    CHECK(attempts.latest_end("v1", kind) == second);
}

TEST_CASE("averages are of one kind of test, and nothing of nothing") {
    KioskData kiosk;
    kiosk.enrol();
    AttemptStore attempts(kiosk.database);
    CHECK(attempts.average("LPG26", core::AttemptKind::pretest).count == 0);
    kiosk.ledger.append(finish("a1", "v1", 40, core::AttemptKind::pretest));
    kiosk.ledger.append(finish("a2", "v2", 55, core::AttemptKind::pretest));
    kiosk.ledger.append(finish("a3", "v2", 100));
    const auto average = attempts.average("LPG26", core::AttemptKind::pretest);
    CHECK(average.count == 2);
    CHECK(average.percent == doctest::Approx(47.5));
}
