#include "app/kiosk.h"

#include "app/event_desk.h"
#include "base/error.h"
#include "base/log.h"
#include "core/date.h"
#include "storage/certificate_store.h"
#include "storage/event_store.h"
#include "storage/pact_store.h"

namespace netra::app {

using core::Screen;

// While the staff area is open the visit is left alone, by a scanner as well.
static bool is_of_staff(const Action& action) {
    return std::visit(
        [](const auto& one) {
            return requires {
                one.of_staff;
            };
        },
        action);
}

Kiosk::Kiosk(Workspace& workspace, std::optional<std::uint64_t> seed, std::unique_ptr<Printer> printer)
    : workspace_(workspace),
      printer_(printer ? std::move(printer) : std::make_unique<NoPrinter>()),
      session_(workspace, seed),
      reception_(session_),
      study_(session_),
      examination_(session_),
      signing_(session_),
      issuing_(session_),
      staff_desk_(session_, *printer_) {
    if (seed && !workspace.identity().demo) {
        throw Error(ErrorCode::not_allowed, "a seed is for demonstrations only");
    }
    KioskState& state = session_.state;
    state.demo = workspace.identity().demo;
    state.organisation = workspace.identity().organisation;
    state.kiosk_id = workspace.identity().kiosk;
    state.retention_days = workspace.settings().retention_days;
    course_faults_ = session_.take_up_event();
    for (const base::Diagnostic& fault : course_faults_) {
        if (fault.severity == base::Severity::error)
            base::log_error(describe(fault, base::Language::english));
    }
    session_.wipe();
    const Settings& settings = workspace.settings();
    reception_.offer_interrupted(std::chrono::seconds(settings.idle_seconds + settings.warning_seconds));
    count_today();
}

void Kiosk::count_today() {
    KioskState& state = session_.state;
    if (!state.event) return;
    const base::Instant from = core::begin_of_day(session_.now(), state.event->utc_offset_minutes);
    state.signed_today = storage::CertificateStore(workspace_.database())
                             .count(state.event->code, from, from + std::chrono::hours(24));
}

KioskView Kiosk::view() const {
    auto state = std::make_shared<KioskState>(session_.state);
    state->now = session_.now();
    state->time_left = examination_.time_left();
    if (state->staff) state->staff->wait = staff_desk_.wait();
    return state;
}

KioskView Kiosk::perform(const Action& action) {
    if (session_.state.staff && !is_of_staff(action)) return view();
    const Session before = session_;
    try {
        std::visit([this](const auto& a) { on(a); }, action);
        if (!session_.state.staff) arrive();
    } catch (...) {
        session_.restore(before);
        session_.refresh_facts();  // a part may have been recorded: it is not asked for again
        throw;
    }
    if (session_.state.staff) session_.state.staff->work.reset();
    ++session_.state.revision;
    return view();
}

void Kiosk::on_progress(std::function<void(KioskView)> watcher) {
    session_.on_progress([this, watcher = std::move(watcher)] { watcher(view()); });
}

KioskView Kiosk::notice_sticks(std::vector<std::filesystem::path> sticks) {
    staff_desk_.notice_sticks(std::move(sticks));
    return view();
}

// Whether everything that stands on the screen is in the course: its page, its questions and their answers.
bool Kiosk::is_still_there(const KioskState& state) const {
    const core::Course& course = state.course->indonesian;
    if (state.screen == Screen::page) {
        const core::Module* module = course.find_module(state.module);
        return module != nullptr && state.page < module->pages_for(session_.status()).size();
    }
    const auto holds = [&](const core::Attempt& attempt) {
        for (std::size_t i = 0; i < attempt.questions.size(); ++i) {
            const core::Question* question = course.find_question(attempt.questions[i]);
            if (question == nullptr) return false;
            if (attempt.answers[i] && !core::is_valid(*question, *attempt.answers[i])) return false;
        }
        return true;
    };
    return (!state.test || holds(state.test->attempt)) && (!state.result || holds(state.result->attempt));
}

KioskView Kiosk::show_course(std::shared_ptr<const CourseInBoth> course) {
    KioskState& state = session_.state;
    session_.show_course(as_set(std::move(course), workspace_.settings()));
    if (!is_still_there(state)) session_.wipe();
    session_.refresh_facts();
    arrive();
    ++state.revision;
    return view();
}

// What a screen needs when the journey comes to it, whichever way it came.
void Kiosk::arrive() {
    KioskState& state = session_.state;
    switch (state.screen) {
        case Screen::pretest:
            examination_.begin(core::AttemptKind::pretest);
            break;
        case Screen::final_test:
            examination_.begin(core::AttemptKind::final_test);
            examination_.count_time();
            break;
        case Screen::help:
            examination_.pause_time();
            break;
        case Screen::result:
            if (!state.result) examination_.show_result();
            break;
        case Screen::pact:
        case Screen::signature:
            signing_.open_pact();
            break;
        case Screen::certificate:
            if (!state.certificate) issuing_.issue();
            break;
        case Screen::attract:
            count_today();
            break;
        default:
            break;
    }
}

void Kiosk::on(const action::Forward&) {
    KioskState& state = session_.state;
    switch (state.screen) {
        case Screen::resume:
            if (state.facts.may_resume) return reception_.resume();
            return on(action::CallHelp{});
        case Screen::course_map:
            if (const auto next =
                    core::view_progress(session_.course(), session_.status(), state.progress).next) {
                return study_.open_module(session_.course().modules[*next].id);
            }
            break;
        case Screen::certificate:
            session_.leave(storage::VisitState::finished);
            state.screen = Screen::farewell;
            return;
        case Screen::farewell:
        case Screen::parked:
            return session_.wipe();
        case Screen::identify:
        case Screen::confirm:
        case Screen::walk_in:
        case Screen::pledge:
        case Screen::decline:
        case Screen::signature:
            return;  // these ask for more than a touch
        default:
            break;
    }
    if (!session_.go_forward() && core::next(state.screen, state.facts) == Screen::help)
        on(action::CallHelp{});
}

void Kiosk::on(const action::Back&) {
    KioskState& state = session_.state;
    switch (state.screen) {
        case Screen::privacy:
            return session_.wipe();
        case Screen::resume:
            session_.wipe();
            session_.go_forward();
            session_.go_forward();
            return;
        case Screen::confirm:
            return reception_.confirm(false);
        case Screen::help:
            return on(action::EndHelp{});
        default:
            if (core::back(state.screen, state.facts) == Screen::parked) return on(action::Leave{});
            session_.go_back();
    }
}

void Kiosk::on(const action::Leave&) {
    KioskState& state = session_.state;
    const bool had_visit = session_.has_visit() && state.screen != Screen::certificate;
    if (!had_visit) return session_.leave(storage::VisitState::finished);
    examination_.pause_time();
    session_.leave(storage::VisitState::parked);
    state.screen = Screen::parked;
}

void Kiosk::on(const action::StartQuiz& a) {
    KioskState& state = session_.state;
    if (state.screen != Screen::page) return;
    study_.read_page(std::chrono::milliseconds(a.shown_ms));
    if (!state.facts.pages_read) return;
    storage::Transaction transaction(workspace_.database());
    examination_.begin(core::AttemptKind::quiz);
    const bool asked = state.test && !state.test->attempt.questions.empty();
    if (!asked) {
        state.test.reset();
        session_.visits().clear_attempt(session_.visit(), session_.now());
    }
    session_.refresh_facts();
    session_.go(asked ? Screen::module_quiz : Screen::course_map);
    transaction.commit();
}

void Kiosk::on(const action::TryAgain&) {
    if (session_.state.screen != Screen::result) return;
    session_.refresh_facts();  // the cooling time passes without a touch
    session_.go(Screen::final_test);
}

void Kiosk::on(const action::Sign& a) {
    if (session_.state.screen != Screen::signature) return;
    // Signed before, when the certificate could not be made: on to it.
    if (!signing_.sign(a.signature) && session_.state.facts.signed_pact) session_.go_forward();
}

void Kiosk::on(const action::CallHelp&) {
    KioskState& state = session_.state;
    const Screen from = state.screen;
    if (session_.go(Screen::help)) state.facts.called_from = from;
}

void Kiosk::on(const action::EndHelp&) {
    session_.refresh_facts();  // staff may have unlocked the test
    if (session_.state.screen == Screen::help && !session_.go_back())
        session_.leave(storage::VisitState::parked);
}

// The time of a test does not run meanwhile.
void Kiosk::on(const action::OpenStaff&) {
    examination_.pause_time();
    staff_desk_.open();
}

void Kiosk::on(const action::EnterPin& a) {
    if (session_.state.staff && session_.state.staff->room == StaffRoom::found)
        return staff_desk_.found_admin(a.pin);
    staff_desk_.enter(a.pin);
}

// Staff have come: help that was called for is there.
void Kiosk::on(const action::LeaveStaff&) {
    const bool was_inside = session_.state.staff && session_.state.staff->person;
    staff_desk_.leave();
    if (was_inside) on(action::EndHelp{});
}

void Kiosk::on(const action::Idle&) {
    KioskState& state = session_.state;
    const auto to = core::when_idle(state.screen, state.facts);
    if (!to) return;
    if (*to == Screen::parked) return on(action::Leave{});
    if (*to == Screen::farewell) return on(action::Forward{});
    session_.leave(storage::VisitState::parked);
}

}  // namespace netra::app
