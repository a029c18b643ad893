#include "app/session.h"

#include <algorithm>

#include "app/event_desk.h"
#include "base/error.h"
#include "core/cooling.h"
#include "storage/assistance_store.h"
#include "storage/attempt_store.h"
#include "storage/certificate_store.h"
#include "storage/event_store.h"
#include "storage/pact_store.h"
#include "storage/participant_store.h"
#include "storage/roster_store.h"

namespace netra::app {

using core::Screen;

Session::Session(Workspace& workspace, std::optional<std::uint64_t> seed) : workspace_(workspace) {
    if (seed) seeds_.emplace(*seed);
}

std::uint64_t Session::next_seed() {
    return seeds_ ? seeds_->next() : workspace_.random().number();
}

void Session::progress(std::int64_t done, std::int64_t of) {
    if (!state.staff) return;
    const StaffWork fresh{done * 100 / of, 100};
    if (std::exchange(state.staff->work, fresh) != fresh && watcher_) watcher_();
}

void Session::begin_visit() {
    storage::Visit visit;
    visit.id = workspace_.new_id();
    visit.participant = state.visitor->id;
    visit.event = state.event->code;
    visit.course = course().id;
    visit.course_version = course().version;
    visit.mode = state.event->mode;
    visit.identity = state.identity;
    visit.screen = place_text({state.screen, 0, {}});
    visit.started = visit.updated = now();
    visits().begin(visit);
    visit_ = visit.id;
    state.facts.identified = true;
    refresh_facts();
}

namespace {

// Where the index of a place is a question's.
bool asks(Screen screen) {
    using enum Screen;
    return screen == pretest || screen == module_quiz || screen == feedback || screen == final_test;
}

// What needs nothing but the facts to be shown again.
bool stands_alone(Screen screen) {
    using enum Screen;
    return screen == course_map || screen == result || screen == pledge || screen == pact ||
           screen == decline || screen == signature || screen == certificate;
}

}  // namespace

base::Diagnostics Session::take_up_event() {
    EventDesk desk(workspace_);
    CourseLoad load = desk.current_course();
    std::optional<core::Event> event;
    std::shared_ptr<const CourseInBoth> fresh;
    if (load.course != nullptr) {
        event = desk.current_event(load.course->indonesian);
        const bool same = course_ != nullptr && course_->hash == load.course->hash;
        fresh = same ? course_ : as_set(std::move(load.course), workspace_.settings());
    }
    const bool changed = event != event_ || fresh != course_;
    event_ = std::move(event);
    course_ = std::move(fresh);
    if (!changed || has_visit()) return std::move(load.diagnostics);
    auto staff = std::move(state.staff);
    wipe();
    state.staff = std::move(staff);
    return std::move(load.diagnostics);
}

// As it was begun, whatever is in use by now.
void Session::use_course_of(const storage::Visit& visit) {
    if (visit.course == course().id && visit.course_version == course().version) return;
    CourseLoad load = EventDesk(workspace_).installed_course(visit.course, visit.course_version);
    if (load.course == nullptr) {
        throw Error(ErrorCode::course_invalid, "the visit's course cannot be read",
                    visit.course + " " + visit.course_version);
    }
    state.course = as_set(std::move(load.course), workspace_.settings());
}

void Session::take_up(const storage::Visit& visit) {
    use_course_of(visit);
    visit_ = visit.id;
    state.identity = visit.identity;
    state.facts.identified = true;
    state.name_masked = false;
    visits().set_state(visit_, storage::VisitState::active, now());
    restore_work();
    refresh_facts();
    const auto place = parse_place(visit.screen);
    state.screen = core::standing(state.facts);
    if (!place) return;
    // The very page, question or screen comes back where what is stored allows it.
    const bool in_test = state.test.has_value();
    const bool page_of_course =
        place->screen == Screen::page && course().find_module(place->module) != nullptr;
    if (state.screen == Screen::course_map && page_of_course) {
        const auto pages = course().find_module(place->module)->pages_for(state.visitor->status).size();
        state.module = place->module;
        state.page = std::min(place->index, pages - 1);
        state.screen = Screen::page;
    } else if (in_test && asks(place->screen) && place->index < state.test->attempt.questions.size()) {
        state.test->at = place->index;
        state.test->draft = state.test->attempt.answers[place->index];
        state.test->revealed = place->screen == Screen::feedback;
        state.module = state.test->attempt.module;
        state.screen = place->screen;
    } else if (stands_alone(place->screen) && core::may_show(place->screen, state.facts)) {
        state.screen = place->screen;
    }
    refresh_facts();
    save_place();
}

void Session::refresh_visitor() {
    if (!has_visit()) return;
    if (const auto visit = visits().find(visit_)) state.identity = visit->identity;
    if (const auto person = storage::ParticipantStore(workspace_.database()).find(state.visitor->id))
        state.visitor->name = person->name;
}

void Session::restore_work() {
    storage::VisitWork work = visits().work(visit_);
    state.progress = std::move(work.progress);
    state.facts.pledge_read = work.pledge_read;
    if (work.attempt) {
        const core::Stopwatch watch(work.attempt->spent);
        state.test = RunningTest{std::move(work.attempt->attempt), 0, std::nullopt, false, watch};
    }
    if (work.consent) state.consent = std::move(*work.consent);
    if (work.signature) state.signature = std::move(*work.signature);
}

void Session::refresh_facts() {
    core::Facts& facts = state.facts;
    facts.kiosk_ready = state.course != nullptr && state.event && state.event->open;
    if (!facts.kiosk_ready) return;
    facts.mode = state.event->mode;
    storage::Database& database = workspace_.database();
    const bool in_hall = storage::EventStore(database).ikrar(state.event->code).has_value();
    const bool has_pledge =
        !course().pledge_for(state.visitor ? state.visitor->status : core::Status::pns).text.empty();
    facts.asks_pledge = has_pledge && !in_hall;
    // In the other modes people have learned before they come to the kiosk.
    facts.asks_pretest = course().pretest && facts.mode == core::Mode::full;
    if (!has_visit()) return;
    const core::ProgressView view = core::view_progress(course(), status(), state.progress);
    facts.modules_done = !view.next.has_value();
    const core::Module* module = course().find_module(state.module);
    facts.pages_read = module != nullptr && core::all_pages_read(state.progress, *module, status());
    const std::size_t passed_by = state.test && state.test->revealed ? 1 : 0;
    facts.quiz_running = state.test && state.test->attempt.kind == core::AttemptKind::quiz &&
                         state.test->at + passed_by < state.test->attempt.questions.size();
    refresh_test_facts();
    facts.consented = core::may_sign(course().pact_for(state.visitor->status), state.consent) ==
                      core::SigningAnswer::may_sign;
    const storage::PactStore pacts(database);
    facts.declined = pacts.declined(visit_).has_value();
    facts.signed_pact = pacts.of_visit(visit_).has_value();
}

void Session::refresh_test_facts() {
    core::Facts& facts = state.facts;
    storage::Database& database = workspace_.database();
    const storage::AttemptStore store(database);
    const auto attempts = store.of_visit(visit_);
    const auto is_final = [](const storage::AttemptFinished& a) {
        return a.attempt.kind == core::AttemptKind::final_test;
    };
    const auto finals = std::ranges::count_if(attempts, is_final);
    const auto passed = [&](const storage::AttemptFinished& a) { return is_final(a) && a.passed; };
    const auto in_roster = storage::RosterStore(database).find(state.event->code, state.visitor->number);
    facts.test_passed = std::ranges::any_of(attempts, passed) ||
                        (facts.mode == core::Mode::signing && in_roster && in_roster->passed);
    const bool running = state.test && state.test->attempt.kind == core::AttemptKind::final_test;
    const auto is_pretest = [](const storage::AttemptFinished& a) {
        return a.attempt.kind == core::AttemptKind::pretest;
    };
    facts.pretest_done = std::ranges::any_of(attempts, is_pretest);
    facts.test_finished = finals > 0 && !running;
    const storage::AssistanceStore assistance(database);
    facts.tries_left =
        core::tries_left(course(), static_cast<int>(finals) - assistance.retries_granted(visit_));
    state.next_try.reset();
    if (facts.test_finished && !facts.test_passed && facts.tries_left > 0) {
        const auto ended = store.latest_end(visit_, core::AttemptKind::final_test).value();
        const bool unlocked = assistance.latest_grant(visit_).value_or(base::Instant::min()) >= ended;
        if (!unlocked)
            state.next_try =
                core::cooling_until(std::chrono::minutes(course().cooling_minutes), ended, now());
    }
    facts.cooling = state.next_try.has_value();
}

void Session::save_place() {
    if (!has_visit()) return;
    Place place{state.screen, 0, {}};
    if (state.screen == Screen::page) {
        place.index = state.page;
        place.module = state.module;
    } else if (state.test) {
        place.index = state.test->at;
        place.module = state.test->attempt.module;
    }
    visits().set_screen(visit_, place_text(place), now());
}

bool Session::go(Screen to) {
    if (!core::may_move(state.screen, to, state.facts)) return false;
    if (to == Screen::walk_in)
        state.units = storage::RosterStore(workspace_.database()).units(state.event->code);
    else
        state.units.clear();
    state.screen = to;
    // What interrupts a visit is not a place to come back to.
    if (to != Screen::help && to != Screen::parked) save_place();
    return true;
}

bool Session::go_forward() {
    const auto to = core::next(state.screen, state.facts);
    return to && go(*to);
}

bool Session::go_back() {
    const auto to = core::back(state.screen, state.facts);
    return to && go(*to);
}

void Session::restore(const Session& before) {
    state = before.state;
    visit_ = before.visit_;
}

void Session::leave(storage::VisitState as) {
    if (has_visit()) visits().set_state(visit_, as, now());
    wipe();
}

void Session::wipe() {
    visit_.clear();
    KioskState clean;
    clean.revision = state.revision;
    clean.demo = state.demo;
    clean.organisation = state.organisation;
    clean.kiosk_id = state.kiosk_id;
    clean.event = event_;
    clean.course = course_;
    clean.signed_today = state.signed_today;
    clean.retention_days = state.retention_days;
    state = std::move(clean);
    refresh_facts();
    state.screen = state.facts.kiosk_ready ? Screen::attract : Screen::out_of_order;
}

}  // namespace netra::app
