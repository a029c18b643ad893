#include "storage/visit_store.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

namespace {

Visit example(const std::string& id, std::chrono::minutes later = {}) {
    Visit visit;
    visit.id = id;
    visit.participant = "p1";
    visit.event = "LPG26";
    visit.course = "netralitas-asn";
    visit.course_version = "1.0";
    visit.mode = core::Mode::full;
    visit.language = base::Language::english;
    visit.identity = core::Identity::ticket;
    visit.screen = "page dasar 2";
    visit.started = morning + later + std::chrono::milliseconds(123);
    visit.updated = visit.started;
    return visit;
}

struct Store {
    Database database = Database::in_memory();
    VisitStore visits{database};
};

}  // namespace

TEST_CASE("a visit comes back as it began, and each change keeps its time") {
    Store store;
    Visit visit = example("v1");
    store.visits.begin(visit);
    CHECK(store.visits.find("v1") == visit);
    CHECK_FALSE(store.visits.find("v2").has_value());
    CHECK(thrown_by([&] { store.visits.begin(visit); }) == ErrorCode::already_exists);

    visit.updated = morning + std::chrono::milliseconds(456);
    store.visits.set_screen("v1", visit.screen = "pact", visit.updated);
    store.visits.set_state("v1", visit.state = VisitState::parked, visit.updated);
    store.visits.set_language("v1", visit.language = base::Language::indonesian, visit.updated);
    store.visits.set_identity("v1", visit.identity = core::Identity::card_seen, visit.updated);
    CHECK(store.visits.find("v1") == visit);
}

TEST_CASE("the newest visit of a person counts, unless it was left") {
    Store store;
    store.visits.begin(example("v1"));
    store.visits.begin(example("v2", std::chrono::minutes(5)));
    CHECK(store.visits.latest_of("LPG26", "p1")->id == "v2");
    store.visits.set_state("v2", VisitState::left, morning);
    CHECK(store.visits.latest_of("LPG26", "p1")->id == "v1");
    CHECK_FALSE(store.visits.latest_of("OTHER", "p1").has_value());
    CHECK_FALSE(store.visits.latest_of("LPG26", "p2").has_value());
}

TEST_CASE("after a crash the active visits are there, oldest first") {
    Store store;
    store.visits.begin(example("v2", std::chrono::minutes(5)));
    store.visits.begin(example("v1"));
    store.visits.begin(example("v3"));
    store.visits.set_state("v3", VisitState::finished, morning);
    const auto active = store.visits.active();
    REQUIRE(active.size() == 2);
    CHECK(active[0].id == "v1");
    CHECK(active[1].id == "v2");
    CHECK(store.visits.count("LPG26", VisitState::finished) == 1);
    CHECK(store.visits.count("LPG26", VisitState::parked) == 0);
}

TEST_CASE("all work of a visit is kept to the last tap") {
    Store store;
    store.visits.begin(example("v1"));
    CHECK_FALSE(store.visits.work("v1").attempt.has_value());

    core::Progress progress;
    progress.modules["dasar"] = {{true, false, true}, 2, true};
    RunningAttempt running{"a1", example_attempt(), morning, std::chrono::milliseconds(61234)};
    core::Consent consent;
    consent.pact = base::sha256({});
    consent.ticked = {true, false, true};
    const base::Instant later = morning + std::chrono::seconds(9);
    store.visits.save_progress("v1", progress, later);
    store.visits.save_attempt("v1", running, later);
    running.attempt.answers[2] = core::Answer{{0, 2}, {}};
    store.visits.save_attempt("v1", running, later);
    store.visits.save_consent("v1", consent, later);
    store.visits.save_signature("v1", example_signature(), later);
    store.visits.save_pledge_read("v1", later);

    const VisitWork work = store.visits.work("v1");
    CHECK(work.progress == progress);
    CHECK(work.attempt == running);
    CHECK(work.consent == consent);
    CHECK(work.signature == example_signature());
    CHECK(work.pledge_read);
    CHECK(store.visits.find("v1")->updated == later);
}

TEST_CASE("what is done with goes: the finished attempt, the signed pact, a cleared signature") {
    Store store;
    store.visits.begin(example("v1"));
    store.visits.save_attempt("v1", {"a1", example_attempt(), morning, {}}, morning);
    store.visits.clear_attempt("v1", morning);
    CHECK_FALSE(store.visits.work("v1").attempt.has_value());

    store.visits.save_signature("v1", example_signature(), morning);
    store.visits.save_signature("v1", core::Signature{}, morning);
    CHECK_FALSE(store.visits.work("v1").signature.has_value());

    store.visits.save_consent("v1", core::Consent{}, morning);
    store.visits.save_signature("v1", example_signature(), morning);
    store.visits.clear_pact("v1", morning);
    CHECK_FALSE(store.visits.work("v1").consent.has_value());
    CHECK_FALSE(store.visits.work("v1").signature.has_value());
}

TEST_CASE("how often each form was given is counted over all visits of an event, left ones too") {
    Store store;
    CHECK(store.visits.pretest_forms("LPG26") == core::FormCounts{});
    for (const char* id : {"v1", "v2", "v3", "v4"}) store.visits.begin(example(id));
    Visit elsewhere = example("v5");
    elsewhere.event = "OTHER";
    store.visits.begin(elsewhere);
    store.visits.save_pretest_form("v1", core::Form::a, morning);
    store.visits.save_pretest_form("v2", core::Form::b, morning);
    store.visits.save_pretest_form("v3", core::Form::a, morning);
    store.visits.save_pretest_form("v5", core::Form::b, morning);
    store.visits.set_state("v3", VisitState::left, morning);
    CHECK(store.visits.pretest_forms("LPG26") == core::FormCounts{2, 1});
    CHECK(store.visits.pretest_forms("OTHER") == core::FormCounts{0, 1});
}

TEST_CASE("nothing can be saved for a visit that is not there") {
    Store store;
    CHECK(thrown_by([&] { store.visits.set_screen("v1", "pact", morning); }) == ErrorCode::not_found);
    CHECK(thrown_by([&] { store.visits.save_attempt("v1", {}, morning); }) == ErrorCode::not_found);
    CHECK(thrown_by([&] { store.visits.clear_pact("v1", morning); }) == ErrorCode::not_found);
    CHECK(thrown_by([&] { store.visits.work("v1"); }) == ErrorCode::not_found);
}

TEST_CASE("progress that cannot be read is named as damage, not taken for none") {
    Store store;
    store.visits.begin(example("v1"));
    store.database.execute("UPDATE visit SET consent = x'ff'");
    CHECK(thrown_by([&] { store.visits.work("v1"); }) == ErrorCode::database_damaged);
}
