// What stands in the staff area: a value made by StaffDesk and read by the staff's screens.
#pragma once
#include <chrono>
#include <optional>
#include <string>

#include "app/device_facts.h"
#include "app/history.h"

namespace netra::app {

enum class StaffRoom {
    door,        // asks for a PIN
    found,       // in DEMO, while nobody has a PIN: asks for the first admin's
    home,        //
    history,     // the ledger in words
    device,      // this kiosk
    touch_test,  // crosses to be touched
};

// Who is signed in.
struct StaffPerson {
    std::string name;
    bool admin = false;
};

struct StaffState {
    StaffRoom room = StaffRoom::door;
    // At the door.
    bool pins_set = true;               // false: `netra staff add` comes first
    int wrong = 0;                      // wrong PINs in a row, by anybody
    std::chrono::milliseconds wait{0};  // until the next one may be tried, at the state's `now`
    // Behind it.
    std::optional<StaffPerson> person = std::nullopt;
    DeviceFacts device;
    HistoryPage history;
};

}  // namespace netra::app
