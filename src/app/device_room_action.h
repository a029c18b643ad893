// What staff ask of the machine.
#pragma once
#include <variant>

#include "app/appliance.h"

namespace netra::app {

namespace device_action {

struct SaveLog {};  // the program's log, onto the first stick
struct PrintTestPage {};
struct Order {
    static constexpr bool admin_only = true;
    ApplianceOrder order = ApplianceOrder::restart;
};

}  // namespace device_action

struct DeviceAction {
    static constexpr bool of_staff = true;
    std::variant<device_action::SaveLog, device_action::PrintTestPage, device_action::Order> what;
};

}  // namespace netra::app
