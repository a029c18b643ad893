#include "visit_support.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <fstream>

#include "core/answer.h"

namespace netra::app {

namespace {

using core::Screen;

constexpr int long_enough_ms = 60000;

void register_walk_in(Kiosk& kiosk, const std::string& name, core::Status status) {
    core::Participant person;
    person.name = name;
    person.unit = "Dinas Contoh";
    person.status = status;
    kiosk.perform(action::RegisterWalkIn{person});
}

void read_on(Kiosk& kiosk, const KioskState& state) {
    const auto pages =
        state.course->indonesian.find_module(state.module)->pages_for(state.visitor->status).size();
    if (state.page + 1 < pages) {
        kiosk.perform(action::ShowPage{state.page + 1, long_enough_ms});
    } else {
        kiosk.perform(action::StartQuiz{long_enough_ms});
    }
}

void answer_rightly(Kiosk& kiosk, const KioskState& state) {
    const auto* question =
        state.course->indonesian.find_question(state.test->attempt.questions.at(state.test->at));
    REQUIRE(question != nullptr);
    kiosk.perform(action::Choose{core::right_answer(*question)});
    kiosk.perform(action::GiveAnswer{});
}

void tick_all(Kiosk& kiosk, const KioskState& state) {
    for (std::size_t clause = 0; clause < state.consent.ticked.size(); ++clause)
        kiosk.perform(action::TickClause{clause, true});
    kiosk.perform(action::Forward{});
}

}  // namespace

void step(Kiosk& kiosk, const std::string& name, core::Status status) {
    const KioskView view = kiosk.view();
    const KioskState& state = *view;
    switch (state.screen) {
        case Screen::identify:
            kiosk.perform(action::ChooseWalkIn{});
            break;
        case Screen::walk_in:
            register_walk_in(kiosk, name, status);
            break;
        case Screen::page:
            read_on(kiosk, state);
            break;
        case Screen::pretest:
        case Screen::module_quiz:
        case Screen::final_test:
            answer_rightly(kiosk, state);
            break;
        case Screen::feedback:
            kiosk.perform(action::NextQuestion{});
            break;
        case Screen::pledge:
            kiosk.perform(action::ReadPledge{});
            break;
        case Screen::pact:
            tick_all(kiosk, state);
            break;
        case Screen::signature:
            kiosk.perform(action::Sign{example_signature()});
            break;
        default:
            kiosk.perform(action::Forward{});
    }
}

TestFolder::TestFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "netra-test-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
}

TestFolder::~TestFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::filesystem::path approved_copy(const std::filesystem::path& to, const std::string& course) {
    const auto copy = to / course;
    std::filesystem::create_directories(to);
    std::filesystem::copy(std::filesystem::path(NETRA_SOURCE_DIR) / "content" / course, copy,
                          std::filesystem::copy_options::recursive);
    std::ofstream(copy / "course.toml", std::ios::app)
        << "\n[approval]\nby_position = \"Kepala Badan Contoh\"\nletter = \"CONTOH/1/2028\"\n"
           "date = 2028-01-01\nvalid_until = 2030-12-31\n";
    return copy;
}

core::Signature example_signature() {
    core::Signature signature;
    core::Stroke stroke;
    for (int i = 0; i < 60; ++i) stroke.push_back({1000 + i * 120, 1500 + (i % 10) * 90, 400 + i});
    signature.strokes = {stroke, {{2000, 2400, 500}, {5200, 2300, 600}, {6400, 700, 300}}};
    return signature;
}

IssuedCertificate play_visit(Kiosk& kiosk, const std::string& name, core::Status status) {
    constexpr int patience = 500;  // steps; no visit is near as long
    for (int i = 0; i < patience && kiosk.view()->screen != Screen::certificate; ++i)
        step(kiosk, name, status);
    const KioskView view = kiosk.view();
    CAPTURE(core::screen_name(view->screen));
    REQUIRE(view->certificate.has_value());
    kiosk.perform(action::Forward{});
    kiosk.perform(action::Forward{});
    REQUIRE(kiosk.view()->screen == Screen::attract);
    return *view->certificate;
}

}  // namespace netra::app
