#include "screens/staff_screen.h"

#include <array>

#include "screens/device_screen.h"
#include "screens/history_screen.h"
#include "screens/staff_door_screen.h"
#include "screens/staff_home_screen.h"
#include "screens/touch_test_screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_staff_screen(app::StaffRoom room) {
    switch (room) {
        case app::StaffRoom::home:
            return make_staff_home();
        case app::StaffRoom::history:
            return make_history();
        case app::StaffRoom::device:
            return make_device();
        case app::StaffRoom::touch_test:
            return make_touch_test();
        case app::StaffRoom::door:
        case app::StaffRoom::found:
            break;
    }
    return make_staff_door();
}

std::string_view staff_screen_name(app::StaffRoom room) {
    static constexpr std::array<std::string_view, 6> names = {"staff_door",    "staff_found",  "staff_home",
                                                              "staff_history", "staff_device", "touch_test"};
    return names.at(static_cast<std::size_t>(room));
}

}  // namespace netra::screens
