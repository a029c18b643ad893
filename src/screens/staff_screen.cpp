#include "screens/staff_screen.h"

#include "screens/certificate_list_screen.h"
#include "screens/certificate_page_screen.h"
#include "screens/content_preview_screen.h"
#include "screens/content_screen.h"
#include "screens/device_screen.h"
#include "screens/event_screen.h"
#include "screens/event_setup_screen.h"
#include "screens/hall_pledge_screen.h"
#include "screens/history_screen.h"
#include "screens/people_screen.h"
#include "screens/scanner_test_screen.h"
#include "screens/staff_door_screen.h"
#include "screens/staff_home_screen.h"
#include "screens/symbolic_screen.h"
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
        case app::StaffRoom::scanner_test:
            return make_scanner_test();
        case app::StaffRoom::content:
            return make_content();
        case app::StaffRoom::content_preview:
            return make_content_preview();
        case app::StaffRoom::event:
            return make_event();
        case app::StaffRoom::event_setup:
            return make_event_setup();
        case app::StaffRoom::symbolic:
            return make_symbolic();
        case app::StaffRoom::hall_pledge:
            return make_hall_pledge();
        case app::StaffRoom::certificates:
            return make_certificate_list();
        case app::StaffRoom::certificate:
            return make_certificate_page();
        case app::StaffRoom::trial:  // the host's own
        case app::StaffRoom::people:
            return make_people();
        case app::StaffRoom::door:
        case app::StaffRoom::found:
            break;
    }
    return make_staff_door();
}

std::string_view staff_screen_name(app::StaffRoom room) {
    switch (room) {
        case app::StaffRoom::door:
            return "staff_door";
        case app::StaffRoom::found:
            return "staff_found";
        case app::StaffRoom::home:
            return "staff_home";
        case app::StaffRoom::history:
            return "staff_history";
        case app::StaffRoom::device:
            return "staff_device";
        case app::StaffRoom::people:
            return "staff_people";
        case app::StaffRoom::touch_test:
            return "touch_test";
        case app::StaffRoom::scanner_test:
            return "scanner_test";
        case app::StaffRoom::content:
            return "staff_content";
        case app::StaffRoom::content_preview:
            return "staff_content_preview";
        case app::StaffRoom::certificates:
            return "staff_certificates";
        case app::StaffRoom::certificate:
            return "staff_certificate";
        case app::StaffRoom::trial:
            return "trial";
        case app::StaffRoom::event:
            return "staff_event";
        case app::StaffRoom::event_setup:
            return "staff_event_setup";
        case app::StaffRoom::symbolic:
            return "staff_symbolic";
        case app::StaffRoom::hall_pledge:
            break;
    }
    return "staff_hall_pledge";
}

}  // namespace netra::screens
