#include "storage/event_figures.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"
#include "storage/erase.h"

using namespace netra;
using namespace netra::storage;
using namespace std::chrono_literals;

namespace {

EventFigures of_all_time(KioskData& kiosk) {
    return event_figures(kiosk.database, "LPG26", base::Instant::min(), base::Instant::max());
}

}  // namespace

TEST_CASE("an event's figures count what was recorded from one moment up to another") {
    KioskData kiosk;
    kiosk.enrol();
    play_visit(kiosk, 1);
    play_visit(kiosk, 2);
    const base::Instant noon = kiosk.clock.now() + 1s;
    kiosk.clock.set(noon);
    play_visit(kiosk, 3);
    CHECK(event_figures(kiosk.database, "LPG26", morning, noon) == EventFigures{2, 2, 2, 0, 2});
    CHECK(event_figures(kiosk.database, "LPG26", noon, noon + 24h) == EventFigures{1, 1, 1, 0, 1});
    CHECK(of_all_time(kiosk) == EventFigures{3, 3, 3, 0, 3});
    CHECK(event_figures(kiosk.database, "ADA99", morning, noon + 24h) == EventFigures{});
}

TEST_CASE("who declined and then signed counts as one who signed") {
    KioskData kiosk;
    kiosk.enrol();
    const auto decline = [&kiosk](const std::string& visit, const std::string& participant) {
        kiosk.ledger.append(
            PactDeclined{visit, participant, "LPG26", "1.2", {}, core::DeclineReason::read_first});
    };
    const ExampleVisit visit = play_visit(kiosk, 1);
    decline(visit.visit, visit.participant);
    decline("v2", "p2");
    CHECK(of_all_time(kiosk).signed_pacts == 1);
    CHECK(of_all_time(kiosk).declined == 1);
}

TEST_CASE("of an erased person nothing is counted") {
    KioskData kiosk;
    kiosk.enrol();
    const ExampleVisit visit = play_visit(kiosk, 1);
    erase_participant(kiosk.database, kiosk.ledger, visit.participant, "permintaan", "admin");
    CHECK(of_all_time(kiosk) == EventFigures{});
}
