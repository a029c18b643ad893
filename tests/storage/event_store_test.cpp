#include "storage/event_store.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

namespace {

core::Event named(const std::string& code, std::int64_t first_day) {
    core::Event event = example_event();
    event.code = code;
    event.first_day = first_day;
    event.last_day = first_day;
    return event;
}

}  // namespace

TEST_CASE("an event comes back as it was saved, the newest first") {
    KioskData kiosk;
    EventStore events(kiosk.database);
    events.save(named("OLD", 100), {});
    events.save(named("NEW", 300), {});
    events.save(named("MID", 200), {});
    CHECK(events.find("MID") == named("MID", 200));
    CHECK_FALSE(events.find("NONE").has_value());
    const auto all = events.all();
    REQUIRE(all.size() == 3);
    CHECK(all[0].code == "NEW");
    CHECK(all[2].code == "OLD");
}

TEST_CASE("an event's pepper is kept from the first time on") {
    KioskData kiosk;
    EventStore events(kiosk.database);
    const base::Bytes pepper(16, 7);
    events.save(named("LPG26", 1), pepper);
    events.save(named("LPG26", 2), base::Bytes(16, 8));
    CHECK(events.pepper("LPG26") == pepper);
    CHECK(events.find("LPG26")->first_day == 2);
    CHECK(events.pepper("NONE").empty());
}

TEST_CASE("an event is open from its entry to its closing entry, and cannot be changed meanwhile") {
    KioskData kiosk;
    kiosk.enrol();
    EventStore events(kiosk.database);
    events.save(example_event(), {});
    CHECK_FALSE(events.find("LPG26")->open);
    CHECK_FALSE(events.open_event().has_value());
    kiosk.ledger.append(EventOpened{example_event()});
    CHECK(events.find("LPG26")->open);
    CHECK(thrown_by([&] { events.save(example_event(), {}); }) == ErrorCode::not_allowed);
    kiosk.ledger.append(EventClosed{"LPG26"});
    CHECK_FALSE(events.find("LPG26")->open);
    events.save(example_event(), {});
    kiosk.ledger.append(EventOpened{example_event()});
    CHECK(events.open_event()->code == "LPG26");
}

TEST_CASE("of several open events the one opened last is the open one") {
    KioskData kiosk;
    kiosk.enrol();
    EventStore events(kiosk.database);
    for (const auto& event : {named("A", 1), named("B", 2)}) {
        events.save(event, {});
        kiosk.ledger.append(EventOpened{event});
    }
    CHECK(events.open_event()->code == "B");
    kiosk.ledger.append(EventClosed{"B"});
    CHECK(events.open_event()->code == "A");
}

TEST_CASE("the newest reading of the pledge and the newest symbolic signing count") {
    KioskData kiosk;
    kiosk.enrol();
    EventStore events(kiosk.database);
    CHECK_FALSE(events.ikrar("LPG26").has_value());
    CHECK_FALSE(events.symbolic("LPG26").has_value());
    kiosk.ledger.append(IkrarRead{"LPG26", morning, "Inspektur", {}, {}});
    kiosk.ledger.append(IkrarRead{"LPG26", morning, "Kepala BKD", {"Sekretaris Daerah"}, {}});
    kiosk.ledger.append(IkrarRead{"OTHER", morning, "Camat", {}, {}});
    const SymbolicSigned symbolic{
        "LPG26", morning, {}, {{SignatoryRole::signer, "Kepala BKD", example_signature()}}};
    kiosk.ledger.append(symbolic);
    CHECK(events.ikrar("LPG26")->led_by == "Kepala BKD");
    CHECK(events.symbolic("LPG26") == symbolic);
}
