// What stands in the staff area: a value made by StaffDesk and read by the staff's screens.
#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/certificate_room_state.h"
#include "app/content_room_state.h"
#include "app/device_facts.h"
#include "app/device_room_state.h"
#include "app/event_room_state.h"
#include "app/history.h"
#include "app/people_room_state.h"
#include "app/printer.h"

namespace netra::app {

enum class StaffRoom {
    door,        // asks for a PIN
    found,       // in DEMO, while nobody has a PIN: asks for the first admin's
    home,        //
    history,     // the ledger in words
    device,      // this kiosk
    touch_test,  // crosses to be touched
    scanner_test,
    content,  // courses: on sticks and installed
    content_preview,
    trial,         // a course as a participant meets it, without a record
    event,         // one event as it stands
    event_setup,   // an event is made or changed
    symbolic,      // the pact's signers sign it in the hall
    hall_pledge,   // the pledge, to be read aloud together
    certificates,  // those that were issued
    certificate,   // one of them
    people,        // who is here, and lists of them
};

// Who is signed in.
struct StaffPerson {
    std::string name;
    bool admin = false;
};

// Something that takes longer than a touch: how far it is.
struct StaffWork {
    std::int64_t done = 0;
    std::int64_t of = 1;  // at least 1

    bool operator==(const StaffWork&) const = default;
};

struct StaffState {
    StaffRoom room = StaffRoom::door;
    // At the door.
    bool pins_set = true;               // false: `netra staff add` comes first
    int wrong = 0;                      // wrong PINs in a row, by anybody
    std::chrono::milliseconds wait{0};  // until the next one may be tried, at the state's `now`
    // Behind it.
    std::optional<StaffPerson> person = std::nullopt;
    std::vector<std::filesystem::path> sticks;     // where each is mounted
    std::optional<StaffWork> work = std::nullopt;  // what is being done right now
    DeviceFacts device;
    PrinterStatus printer = {};  // as it was when staff entered the room, or printed
    HistoryPage history;
    ContentRoomState content = {};
    DeviceRoomState device_room = {};
    EventRoomState event = {};
    CertificateRoomState certificates = {};
    PeopleRoomState people = {};
};

}  // namespace netra::app
