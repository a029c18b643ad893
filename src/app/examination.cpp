#include "app/examination.h"

#include <algorithm>
#include <numeric>

#include "storage/attempt_store.h"

namespace netra::app {

using core::AttemptKind;
using core::Screen;

core::History Examination::history() const {
    std::vector<core::Attempt> attempts;
    const storage::AttemptStore store(session_.workspace().database());
    for (storage::AttemptFinished& finished : store.of_participant(session_.state.visitor->id)) {
        attempts.push_back(std::move(finished.attempt));
    }
    return core::history_of(session_.course(), attempts);
}

const core::Blueprint& Examination::blueprint() const {
    return session_.course().blueprint_for(session_.state.event->mode, session_.status());
}

core::Form Examination::form_of_pretest() {
    auto visits = session_.visits();
    const core::FormCounts given = visits.pretest_forms(session_.state.event->code);
    const core::Form form = core::next_form(given, session_.next_seed());
    visits.save_pretest_form(session_.visit(), form, session_.now());
    return form;
}

std::optional<storage::AttemptFinished> Examination::pretest() const {
    const storage::AttemptStore store(session_.workspace().database());
    for (storage::AttemptFinished& finished : store.of_visit(session_.visit())) {
        if (finished.attempt.kind == AttemptKind::pretest) return std::move(finished);
    }
    return std::nullopt;
}

std::optional<core::Form> Examination::form_asked_before() const {
    const auto before = pretest();
    return before ? before->attempt.form : std::nullopt;
}

std::optional<int> Examination::percent_before() const {
    const auto before = pretest();
    return before ? std::optional(before->percent) : std::nullopt;
}

core::Attempt Examination::draw(AttemptKind kind) {
    const core::Course& course = session_.course();
    const std::uint64_t seed = session_.next_seed();
    const core::Forms forms = core::split_forms(course);
    const auto before = form_asked_before();
    core::Scope scope{&forms, {}, {}};
    if (kind == AttemptKind::quiz) {
        if (before) scope.kept_back = core::other_form(*before);
        const std::string& module = session_.state.module;
        return core::begin_attempt(
            kind, module, seed, core::draw_quiz(course, module, session_.status(), seed, history(), scope));
    }
    const storage::AttemptStore attempts(session_.workspace().database());
    const bool first_final = !attempts.best_final(session_.visit());
    if (kind == AttemptKind::pretest) scope.only = form_of_pretest();
    if (kind == AttemptKind::final_test && before && first_final) scope.only = core::other_form(*before);
    return core::begin_attempt(
        kind, "", seed, core::draw_test(course, blueprint(), session_.status(), seed, history(), scope),
        scope.only);
}

void Examination::begin(AttemptKind kind) {
    KioskState& state = session_.state;
    if (state.test) return;
    storage::Transaction transaction(session_.workspace().database());
    storage::RunningAttempt running;
    running.id = session_.workspace().new_id();
    running.attempt = draw(kind);
    running.began = session_.now();
    session_.visits().save_attempt(session_.visit(), running, session_.now());
    transaction.commit();
    state.test = RunningTest{std::move(running.attempt), 0, std::nullopt, false, core::Stopwatch()};
    state.result.reset();
    session_.refresh_facts();
}

void Examination::save_attempt() {
    auto visits = session_.visits();
    storage::VisitWork work = visits.work(session_.visit());
    if (!work.attempt) return;
    work.attempt->attempt = session_.state.test->attempt;
    work.attempt->spent = session_.state.test->watch.spent(session_.workspace().clock().steady());
    visits.save_attempt(session_.visit(), *work.attempt, session_.now());
}

// The test's time goes to the questions one after another.
void Examination::note_seconds() {
    core::Attempt& attempt = session_.state.test->attempt;
    if (attempt.kind != AttemptKind::final_test) return;
    attempt.seconds.resize(attempt.questions.size());
    const auto at = attempt.seconds.begin() + static_cast<std::ptrdiff_t>(session_.state.test->at);
    const auto spent = session_.state.test->watch.spent(session_.workspace().clock().steady());
    const auto all = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(spent).count());
    *at = std::max(0, all - std::accumulate(attempt.seconds.begin(), at, 0));
}

void Examination::choose(const core::Answer& draft) {
    auto& test = session_.state.test;
    if (!test || test->revealed || end_when_time_is_up()) return;
    const core::Question* question = session_.course().find_question(test->attempt.questions[test->at]);
    if (question == nullptr || !core::is_valid(*question, draft)) return;
    test->draft = draft;
    test->attempt.answers[test->at] = draft;
    save_attempt();
}

void Examination::give() {
    KioskState& state = session_.state;
    auto& test = state.test;
    if (!test || test->revealed || !test->draft || end_when_time_is_up()) return;
    const core::Question* question = session_.course().find_question(test->attempt.questions[test->at]);
    if (question == nullptr || !core::is_complete(*question, *test->draft)) return;
    storage::Transaction transaction(session_.workspace().database());
    test->attempt.answers[test->at] = test->draft;
    note_seconds();
    save_attempt();
    if (test->attempt.kind == AttemptKind::quiz) {
        test->revealed = true;
        session_.refresh_facts();
        session_.go(Screen::feedback);
    } else {
        advance();
    }
    transaction.commit();
}

void Examination::skip() {
    auto& test = session_.state.test;
    if (!test || test->attempt.kind != AttemptKind::pretest) return;
    storage::Transaction transaction(session_.workspace().database());
    test->attempt.answers[test->at] = core::Answer{};
    save_attempt();
    advance();
    transaction.commit();
}

// To the next question, or to what follows the test.
void Examination::advance() {
    auto& test = session_.state.test;
    if (test->at + 1 < test->attempt.questions.size()) {
        ++test->at;
        test->draft.reset();
        session_.save_place();
        return;
    }
    const bool pretest = test->attempt.kind == AttemptKind::pretest;
    finish();
    if (pretest)
        session_.go_forward();
    else
        session_.go(Screen::result);
}

void Examination::next_question() {
    KioskState& state = session_.state;
    auto& test = state.test;
    if (!test || !test->revealed) return;
    storage::Transaction transaction(session_.workspace().database());
    if (test->at + 1 < test->attempt.questions.size()) {
        session_.refresh_facts();
        ++test->at;
        test->draft.reset();
        test->revealed = false;
        session_.go(Screen::module_quiz);
    } else {
        finish();
        session_.go(Screen::course_map);
    }
    transaction.commit();
}

std::optional<std::chrono::milliseconds> Examination::time_left() const {
    using std::chrono::milliseconds;
    const auto& test = session_.state.test;
    if (!test || test->attempt.kind != AttemptKind::final_test) return std::nullopt;
    const std::optional<int> minutes = blueprint().minutes;
    if (!minutes) return std::nullopt;
    const milliseconds spent = test->watch.spent(session_.workspace().clock().steady());
    return std::max(milliseconds(0), milliseconds(std::chrono::minutes(*minutes)) - spent);
}

void Examination::count_time() {
    session_.state.test->watch.start(session_.workspace().clock().steady());
}

void Examination::pause_time() {
    auto& test = session_.state.test;
    if (!test || !test->watch.running()) return;
    test->watch.stop(session_.workspace().clock().steady());
    save_attempt();
}

bool Examination::end_when_time_is_up() {
    if (session_.state.screen != Screen::final_test || time_left() != std::chrono::milliseconds(0))
        return false;
    storage::Transaction transaction(session_.workspace().database());
    note_seconds();
    finish(true);
    session_.go(Screen::result);
    transaction.commit();
    return true;
}

void Examination::finish(bool time_up) {
    KioskState& state = session_.state;
    const core::Course& course = session_.course();
    const auto running = session_.visits().work(session_.visit()).attempt.value();
    const bool quiz = running.attempt.kind == AttemptKind::quiz;
    const int mark = quiz ? course.quiz_pass_mark : blueprint().pass_mark;
    core::AttemptResult result = core::mark_attempt(course, state.test->attempt, mark);
    storage::AttemptFinished record;
    record.id = running.id;
    record.visit = session_.visit();
    record.participant = state.visitor->id;
    record.event = state.event->code;
    record.course = course.id;
    record.course_version = course.version;
    record.attempt = state.test->attempt;
    record.percent = result.percent;
    record.passed = result.passed && running.attempt.kind != AttemptKind::pretest;  // it cannot be passed
    record.began = running.began;
    session_.workspace().ledger().append(record);
    session_.visits().clear_attempt(session_.visit(), session_.now());
    if (quiz) {
        core::finish_quiz(state.progress, running.attempt.module, result.passed);
        session_.visits().save_progress(session_.visit(), state.progress, session_.now());
    } else if (running.attempt.kind == AttemptKind::final_test) {
        state.result = FinishedTest{state.test->attempt, std::move(result), mark, time_up, percent_before()};
    }
    state.test.reset();
    session_.refresh_facts();
}

void Examination::show_result() {
    KioskState& state = session_.state;
    const auto finished = storage::AttemptStore(session_.workspace().database()).of_visit(session_.visit());
    const int mark = blueprint().pass_mark;
    for (const storage::AttemptFinished& record : finished) {
        if (record.attempt.kind != AttemptKind::final_test) continue;
        // Nothing but the time limit ends a test with an open question.
        state.result =
            FinishedTest{record.attempt, core::mark_attempt(session_.course(), record.attempt, mark), mark,
                         !record.attempt.finished(), percent_before()};
    }
}

}  // namespace netra::app
