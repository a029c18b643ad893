#include "storage/roster_store.h"

#include <doctest/doctest.h>

#include "kiosk_data.h"
#include "storage/event_store.h"
#include "thrown.h"

using namespace netra;
using namespace netra::storage;

namespace {

struct Event {
    Event() { EventStore(kiosk.database).save(example_event(), {}); }

    KioskData kiosk;
    RosterStore roster{kiosk.database};
};

core::Participant listed(int number) {
    core::Participant person = example_participant(number);
    person.in_roster = true;
    return person;
}

}  // namespace

TEST_CASE("everybody of an imported roster is found by number and by ticket") {
    Event event;
    CHECK(event.roster.import("LPG26", {listed(1), listed(2), listed(3)}) == 3);
    CHECK(event.roster.size("LPG26") == 3);
    const auto found = event.roster.find("LPG26", listed(2).number);
    REQUIRE(found.has_value());
    CHECK(found->person == listed(2));
    CHECK(found->row_key == "R0002");
    CHECK_FALSE(found->passed);
    CHECK(event.roster.find_row("LPG26", "R0002") == found);
    CHECK_FALSE(event.roster.find("LPG26", "1").has_value());
    CHECK_FALSE(event.roster.find("OTHER", listed(2).number).has_value());
}

TEST_CASE("a later import keeps the tickets of those who stay and never gives one to another person") {
    Event event;
    event.roster.import("LPG26", {listed(1), listed(2), listed(3)});
    event.roster.mark_passed("LPG26", {listed(2).number});
    core::Participant renamed = listed(2);
    renamed.name = "Nama Baru (contoh)";
    event.roster.import("LPG26", {listed(4), renamed});
    const auto all = event.roster.all("LPG26");
    REQUIRE(all.size() == 2);
    CHECK(all[0].row_key == "R0002");
    CHECK(all[0].person.name == "Nama Baru (contoh)");
    CHECK(all[0].passed);
    CHECK(all[1].row_key == "R0004");
    event.roster.import("LPG26", {listed(1)});
    CHECK(event.roster.all("LPG26").at(0).row_key == "R0005");
}

TEST_CASE("a number twice, or an unknown event, leaves the roster as it was") {
    Event event;
    event.roster.import("LPG26", {listed(1)});
    CHECK(thrown_by([&] {
              event.roster.import("LPG26", {listed(2), listed(3), listed(2)});
          }) == ErrorCode::already_exists);
    CHECK(thrown_by([&] { event.roster.import("NONE", {listed(2)}); }) == ErrorCode::not_found);
    CHECK(event.roster.all("LPG26").size() == 1);
}

TEST_CASE("a pass list marks those it names and says how many they were") {
    Event event;
    event.roster.import("LPG26", {listed(1), listed(2)});
    CHECK(event.roster.mark_passed("LPG26", {listed(2).number, "999"}) == 1);
    CHECK_FALSE(event.roster.find("LPG26", listed(1).number)->passed);
    CHECK(event.roster.find("LPG26", listed(2).number)->passed);
}

TEST_CASE("the units of a roster come once each, in order") {
    Event event;
    auto nowhere = listed(6);
    nowhere.unit.clear();
    event.roster.import("LPG26", {listed(2), listed(1), listed(4), nowhere});
    CHECK(event.roster.units("LPG26") == std::vector<std::string>{"Dinas Contoh 1", "Dinas Contoh 2"});
}

TEST_CASE("tickets sort by their serial, past ten thousand too") {
    Event event;
    std::vector<core::Participant> people;
    for (int i = 0; i < 10001; ++i) {
        core::Participant person;
        person.number = std::to_string(i);
        person.name = "Peserta Contoh";
        people.push_back(person);
    }
    event.roster.import("LPG26", people);
    const auto all = event.roster.all("LPG26");
    CHECK(all.front().row_key == "R0001");
    CHECK(all.back().row_key == "R10001");
    CHECK(all.back().person.number == "10000");
}
