// What stands in the room of the device beside its facts.
#pragma once
#include <optional>

#include "base/language.h"

namespace netra::app {

// What became of the last thing that was asked for.
struct DeviceNote {
    bool good = false;
    base::Bilingual text;
};

struct DeviceRoomState {
    bool appliance = false;  // the machine takes orders
    std::optional<DeviceNote> note = std::nullopt;
};

}  // namespace netra::app
