#include "screens/screen.h"

#include "screens/attract_screen.h"
#include "screens/certificate_screen.h"
#include "screens/confirm_screen.h"
#include "screens/course_map_screen.h"
#include "screens/decline_screen.h"
#include "screens/farewell_screen.h"
#include "screens/help_screen.h"
#include "screens/identify_screen.h"
#include "screens/out_of_order_screen.h"
#include "screens/pact_screen.h"
#include "screens/page_screen.h"
#include "screens/parked_screen.h"
#include "screens/pledge_screen.h"
#include "screens/privacy_screen.h"
#include "screens/question_screen.h"
#include "screens/result_screen.h"
#include "screens/resume_screen.h"
#include "screens/signature_screen.h"
#include "screens/walk_in_screen.h"

namespace netra::screens {

std::unique_ptr<Screen> make_screen(core::Screen screen) {
    using enum core::Screen;
    switch (screen) {
        case attract:
            return make_attract();
        case privacy:
            return make_privacy();
        case identify:
            return make_identify();
        case confirm:
            return make_confirm();
        case walk_in:
            return make_walk_in();
        case resume:
            return make_resume();
        case course_map:
            return make_course_map();
        case page:
            return make_page();
        case pretest:
        case module_quiz:
        case feedback:
        case final_test:
            return make_question();
        case result:
            return make_result();
        case pledge:
            return make_pledge();
        case pact:
            return make_pact();
        case decline:
            return make_decline();
        case signature:
            return make_signature();
        case certificate:
            return make_certificate();
        case farewell:
            return make_farewell();
        case parked:
            return make_parked();
        case help:
            return make_help();
        case out_of_order:
            break;
    }
    return make_out_of_order();
}

}  // namespace netra::screens
