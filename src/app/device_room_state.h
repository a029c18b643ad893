// What stands in the room of the device beside its facts.
#pragma once
#include <optional>

#include "app/staff_note.h"

namespace netra::app {

struct DeviceRoomState {
    bool appliance = false;  // the machine takes orders
    std::optional<StaffNote> note = std::nullopt;
};

}  // namespace netra::app
