#include "app/examination.h"

#include <doctest/doctest.h>

#include "app/people_office.h"
#include "demonstration.h"
#include "storage/attempt_store.h"
#include "storage/visit_store.h"
#include "test_taker.h"

using namespace netra;
using namespace netra::app;
using core::Screen;
using namespace std::chrono_literals;

namespace {

const CourseChanges ten_minutes_of_cooling = {{"retries = 2\n", "retries = 2\ncooling_minutes = 10\n"}};

}  // namespace

TEST_CASE("after a failed test the next one begins when the cooling time has passed, not before") {
    Demonstration demo(ten_minutes_of_cooling);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    fail_final_test(kiosk);
    CHECK(kiosk.view()->next_try == demo.clock.now() + 10min);
    kiosk.perform(action::TryAgain{});
    CHECK(shown(kiosk) == "result");
    kiosk.perform(action::Forward{});
    CHECK(shown(kiosk) == "result");
    demo.clock.advance(10min - 1s);
    kiosk.perform(action::TryAgain{});
    CHECK(shown(kiosk) == "result");
    demo.clock.advance(1s);
    kiosk.perform(action::TryAgain{});
    CHECK(shown(kiosk) == "final_test");
    CHECK_FALSE(kiosk.view()->next_try.has_value());
    play_until(kiosk, Screen::certificate);
}

TEST_CASE("who leaves while the next test has to wait comes back to the result") {
    Demonstration demo(ten_minutes_of_cooling);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    fail_final_test(kiosk);
    const base::Instant again = demo.clock.now() + 10min;
    storage::VisitStore visits(demo.workspace.database());
    const std::string visit = visits.active().front().id;
    kiosk.perform(action::Back{});
    CHECK(shown(kiosk) == "parked");
    CHECK_FALSE(kiosk.view()->visitor.has_value());

    // Met again by staff, after the machine was switched off and on.
    visits.set_state(visit, storage::VisitState::active, demo.clock.now());
    demo.clock.advance(1min);
    Kiosk later(demo.workspace);
    REQUIRE(shown(later) == "resume");
    later.perform(action::Forward{});
    CHECK(shown(later) == "result");
    CHECK(later.view()->next_try == again);
    CHECK(later.view()->result.has_value());
    later.perform(action::TryAgain{});
    CHECK(shown(later) == "result");
    demo.clock.advance(9min);
    later.perform(action::TryAgain{});
    CHECK(shown(later) == "final_test");
}

TEST_CASE("staff unlock a failed test: it needs no waiting, and is one more than the course allows") {
    Demonstration demo(CourseChanges{{"retries = 2\n", "retries = 0\ncooling_minutes = 10\n"}});
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    fail_final_test(kiosk);
    kiosk.perform(action::CallHelp{});
    REQUIRE(shown(kiosk) == "help");
    const PersonKey key{kiosk.view()->event->code, kiosk.view()->visitor->id, {}};
    PeopleOffice office(demo.workspace);
    REQUIRE(office.file(key).may_unlock());
    office.unlock_test(key, "Petugas 1");
    CHECK_FALSE(office.file(key).may_unlock());
    kiosk.perform(action::EndHelp{});
    CHECK(shown(kiosk) == "result");
    kiosk.perform(action::TryAgain{});
    fail_final_test(kiosk);
    CHECK(kiosk.view()->facts.tries_left == 0);
    CHECK(office.file(key).may_unlock());
    CHECK(office.file(key).tests == 2);
}

TEST_CASE("a name that staff correct during the visit stands on the certificate") {
    Demonstration demo(ten_minutes_of_cooling);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    const PersonKey key{kiosk.view()->event->code, kiosk.view()->visitor->id, {}};
    PeopleOffice(demo.workspace).correct_name(key, "Bayu Betul", "Petugas 1");
    PeopleOffice(demo.workspace).check_card(key, "Petugas 1");
    play_until(kiosk, Screen::certificate);
    const PersonFile file = PeopleOffice(demo.workspace).file(key);
    REQUIRE(file.certificates.size() == 1);
    CHECK(file.certificates[0].record.facts.name == "Bayu Betul");
    CHECK(file.certificates[0].record.facts.identity == core::Identity::card_seen);
}

TEST_CASE("a clock that was set back does not lock a person out") {
    Demonstration demo(ten_minutes_of_cooling);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    fail_final_test(kiosk);
    demo.clock.set(demo.clock.now() - 24h);
    kiosk.perform(action::TryAgain{});
    CHECK(shown(kiosk) == "final_test");
}

TEST_CASE("a passed test, or one without another try, is not waited for") {
    Demonstration demo(CourseChanges{{"retries = 2\n", "retries = 0\ncooling_minutes = 10\n"}});
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    fail_final_test(kiosk);
    CHECK_FALSE(kiosk.view()->next_try.has_value());
    kiosk.perform(action::Forward{});
    CHECK(shown(kiosk) == "help");

    Demonstration passing(ten_minutes_of_cooling);
    Kiosk other(passing.workspace);
    play_until(other, Screen::result);
    CHECK_FALSE(other.view()->next_try.has_value());
    play_until(other, Screen::certificate);
}

namespace {

const CourseChanges two_minutes = {
    {"[test.lengkap]\npass_mark = 65\n", "[test.lengkap]\npass_mark = 65\nminutes = 2\n"}};

void choose_right(Kiosk& kiosk) {
    kiosk.perform(action::Choose{core::right_answer(asked(*kiosk.view()))});
}

}  // namespace

TEST_CASE("at the time limit the test ends by itself: what is answered counts, the rest is worth nothing") {
    Demonstration demo(two_minutes);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    CHECK(kiosk.view()->time_left == 2min);
    choose_right(kiosk);
    kiosk.perform(action::GiveAnswer{});
    demo.clock.advance(2min - 1ms);
    kiosk.perform(action::TimeUp{});
    CHECK(shown(kiosk) == "final_test");
    CHECK(kiosk.view()->time_left == 1ms);
    choose_right(kiosk);  // not given any more
    demo.clock.advance(1ms);
    kiosk.perform(action::TimeUp{});
    REQUIRE(shown(kiosk) == "result");
    const FinishedTest finished = *kiosk.view()->result;
    CHECK(finished.time_up);
    CHECK(finished.result.right == 2);
    CHECK(finished.result.asked == 3);
    CHECK(finished.result.percent == 67);
    CHECK(finished.attempt.next_open() == 2);
    const auto records = storage::AttemptStore(demo.workspace.database()).of_event(kiosk.view()->event->code);
    CHECK(records.back().attempt == finished.attempt);
    CHECK(records.back().percent == 67);
    CHECK_FALSE(kiosk.view()->time_left.has_value());
}

TEST_CASE("each question's seconds are kept with the answers, without those of a break") {
    Demonstration demo(two_minutes);
    std::optional<Kiosk> kiosk(std::in_place, demo.workspace);
    play_until(*kiosk, Screen::final_test);
    demo.clock.advance(12s);
    choose_right(*kiosk);
    kiosk->perform(action::GiveAnswer{});
    demo.clock.advance(20s);
    kiosk->perform(action::CallHelp{});
    demo.clock.advance(10min);
    kiosk->perform(action::EndHelp{});
    demo.clock.advance(10s);
    choose_right(*kiosk);
    kiosk->perform(action::GiveAnswer{});
    kiosk.emplace(demo.workspace);  // a power cut
    kiosk->perform(action::Forward{});
    demo.clock.advance(5s);
    choose_right(*kiosk);
    kiosk->perform(action::GiveAnswer{});
    REQUIRE(shown(*kiosk) == "result");
    const auto records =
        storage::AttemptStore(demo.workspace.database()).of_event(kiosk->view()->event->code);
    CHECK(records.back().attempt.seconds == std::vector<int>{12, 30, 5});
}

TEST_CASE("an answer after the time limit comes too late") {
    Demonstration demo(two_minutes);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    demo.clock.advance(2min);
    choose_right(kiosk);
    REQUIRE(shown(kiosk) == "result");
    CHECK(kiosk.view()->result->result.percent == 0);
    CHECK(kiosk.view()->facts.tries_left == 2);
    kiosk.perform(action::TryAgain{});
    REQUIRE(shown(kiosk) == "final_test");
    CHECK(kiosk.view()->time_left == 2min);
    choose_right(kiosk);
    demo.clock.advance(2min);
    kiosk.perform(action::GiveAnswer{});
    REQUIRE(shown(kiosk) == "result");
    CHECK(kiosk.view()->result->result.right == 1);
}

TEST_CASE("only the time at the screen counts: not help, not a power cut, not a clock that is set") {
    Demonstration demo(two_minutes);
    std::optional<Kiosk> kiosk(std::in_place, demo.workspace);
    play_until(*kiosk, Screen::final_test);
    demo.clock.advance(50s);
    choose_right(*kiosk);
    CHECK(kiosk->view()->time_left == 70s);
    demo.clock.set(demo.clock.now() + 24h);
    CHECK(kiosk->view()->time_left == 70s);
    demo.clock.set(demo.clock.now() - 48h);
    CHECK(kiosk->view()->time_left == 70s);

    kiosk->perform(action::CallHelp{});
    demo.clock.advance(10min);
    kiosk->perform(action::EndHelp{});
    REQUIRE(shown(*kiosk) == "final_test");
    CHECK(kiosk->view()->time_left == 70s);

    // What has passed since the last tap is given back after a power cut.
    demo.clock.advance(30s);
    kiosk.emplace(demo.workspace);
    demo.clock.advance(1min);
    kiosk->perform(action::Forward{});
    REQUIRE(shown(*kiosk) == "final_test");
    CHECK(kiosk->view()->time_left == 70s);
}

TEST_CASE("a visit that is put aside keeps the time it has spent, to the moment it was left") {
    Demonstration demo(two_minutes);
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    storage::VisitStore visits(demo.workspace.database());
    const std::string visit = visits.active().front().id;
    demo.clock.advance(90s);
    kiosk.perform(action::Idle{});
    CHECK(shown(kiosk) == "parked");
    demo.clock.advance(24h);
    visits.set_state(visit, storage::VisitState::active, demo.clock.now());
    Kiosk later(demo.workspace);
    later.perform(action::Forward{});
    REQUIRE(shown(later) == "final_test");
    CHECK(later.view()->time_left == 30s);
    demo.clock.advance(30s);
    later.perform(action::TimeUp{});
    CHECK(shown(later) == "result");
}

TEST_CASE("a test without a time limit never ends by itself") {
    Demonstration demo;
    Kiosk kiosk(demo.workspace);
    play_until(kiosk, Screen::final_test);
    CHECK_FALSE(kiosk.view()->time_left.has_value());
    demo.clock.advance(24h);
    kiosk.perform(action::TimeUp{});
    CHECK(shown(kiosk) == "final_test");
    play_until(kiosk, Screen::certificate);
}
