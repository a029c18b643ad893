#include "example_visit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

#include "core/consent.h"
#include "core/date.h"
#include "core/ink.h"
#include "core/sitting.h"

namespace netra::album {

namespace {

using core::Screen;

constexpr std::uint64_t seed = 20261126;
constexpr int pass_mark = 80;

core::Event example_event() {
    core::Event event;
    event.code = "NR26";
    event.title = "Seminar Netralitas dan Profesionalisme ASN";
    event.host = "Badan Kepegawaian Daerah Provinsi Nusa Raya";
    event.place = "Gedung Serbaguna Nusa Raya";
    event.first_day = event.last_day = core::days_from_date({2026, 11, 26});
    event.mode = core::Mode::full;
    event.course = "netralitas-asn";
    event.election = "Pemilihan Umum 2029";
    event.certificate_signers = {"Kepala BKD Provinsi Nusa Raya", "Inspektur Provinsi Nusa Raya"};
    event.open = true;
    return event;
}

core::Participant example_person() {
    core::Participant person;
    person.number = "198503122010012013";
    person.name = "Ratna Widyaningrum";
    person.unit = "Dinas Perizinan Nusa Raya";
    person.position = "Penata Layanan Publik";
    person.in_roster = true;
    return person;
}

core::Facts facts_before(Screen screen) {
    core::Facts facts;
    facts.mode = core::Mode::full;
    facts.found = facts.identified = true;
    facts.modules_done = screen >= Screen::final_test;
    facts.test_passed = facts.test_finished = screen >= Screen::result;
    facts.pledge_read = screen > Screen::pledge;
    facts.consented = screen > Screen::decline;
    facts.signed_pact = screen > Screen::signature;
    facts.tries_left = 2;
    return facts;
}

// A choice that is wrong: the right one of no type but those that are asked by choices.
core::Answer wrong_answer(const core::Question& question) {
    const auto wrong = std::ranges::find_if(question.options, [](const auto& o) { return o.weight <= 0; });
    return {{static_cast<int>(wrong - question.options.begin())}, {}};
}

}  // namespace

ExampleVisit::ExampleVisit() {
    const auto load = app::load_course(NETRA_SOURCE_DIR "/content/netralitas-asn");
    if (load.course == nullptr) throw std::runtime_error("the shipped course does not hold");
    auto course = std::make_shared<app::CourseInBoth>(*load.course);
    for (core::Course* words : {&course->indonesian, &course->english}) {
        words->minimum_page_seconds = 0;
        words->blueprints.at(core::Mode::full).minutes = 10;
    }
    course_ = std::move(course);
}

app::KioskState ExampleVisit::nobody(Screen screen) const {
    app::KioskState state;
    state.now = base::from_unix_seconds(core::days_from_date({2026, 11, 26}) * 86400 + (2 * 60 + 42) * 60);
    state.revision = 1;
    state.screen = screen;
    state.facts.mode = core::Mode::full;
    state.demo = false;
    state.organisation = "Pemerintah Provinsi Nusa Raya";
    state.kiosk_id = "3";
    state.event = example_event();
    state.course = course_;
    state.signed_today = 128;
    return state;
}

app::KioskState ExampleVisit::at(Screen screen) const {
    app::KioskState state = nobody(screen);
    state.facts = facts_before(screen);
    state.visitor = example_person();
    state.identity = core::Identity::roster;
    state.consent = core::begin_consent(course().pact_for(core::Status::pns));
    return state;
}

app::KioskState ExampleVisit::learning(Screen screen) const {
    app::KioskState state = at(screen);
    for (std::size_t i = 0; i < 2; ++i) {
        const core::Module& module = course().modules[i];
        const std::size_t pages = module.pages_for(core::Status::pns).size();
        state.progress.modules[module.id] = {std::vector<bool>(pages, true), 1, true};
    }
    state.module = course().modules[2].id;
    return state;
}

app::KioskState ExampleVisit::page(std::size_t module, std::size_t number) const {
    app::KioskState state = learning(Screen::page);
    state.module = course().modules.at(module).id;
    state.page = number;
    return state;
}

app::KioskState ExampleVisit::asked(core::AttemptKind kind, const core::Question& question) const {
    const bool quiz = kind == core::AttemptKind::quiz;
    app::KioskState state = learning(quiz                                 ? Screen::module_quiz
                                     : kind == core::AttemptKind::pretest ? Screen::pretest
                                                                          : Screen::final_test);
    state.module = quiz ? question.module : std::string();
    std::vector<std::string> ids;
    for (const core::Question& other : course().questions) {
        if (ids.size() == (quiz ? 5u : 10u)) break;
        if (other.id != question.id && other.can_be_asked()) ids.push_back(other.id);
    }
    const std::size_t at = quiz ? 2 : 3;
    ids[at] = question.id;
    state.test.emplace();
    state.test->attempt = core::begin_attempt(kind, state.module, seed, std::move(ids));
    state.test->at = at;
    return state;
}

app::KioskState ExampleVisit::finished(int right) const {
    app::KioskState state = at(Screen::result);
    std::vector<std::string> ids;
    // Two of each of the first four modules, one of the others, asked by choices.
    const std::array<int, 6> wanted{2, 2, 2, 2, 1, 1};
    for (std::size_t i = 0; i < course().modules.size(); ++i) {
        int missing = wanted.at(i);
        for (const core::Question& question : course().questions) {
            const bool fits =
                question.module == course().modules[i].id && question.type == core::QuestionType::single;
            if (fits && missing > 0 && question.is_for(core::Status::pns)) {
                ids.push_back(question.id);
                --missing;
            }
        }
    }
    core::Attempt attempt = core::begin_attempt(core::AttemptKind::final_test, {}, seed, std::move(ids));
    const auto asked = static_cast<int>(attempt.questions.size());
    for (int i = 0; i < asked; ++i) {
        const core::Question& question =
            *course().find_question(attempt.questions[static_cast<std::size_t>(i)]);
        // The wrong ones from the eighth on, so that they spread over the modules' ends.
        const bool is_right = (i + 3) % asked < right;
        attempt.answers[static_cast<std::size_t>(i)] =
            is_right ? core::right_answer(question) : wrong_answer(question);
    }
    const core::AttemptResult result = core::mark_attempt(course(), attempt, pass_mark);
    state.facts.test_passed = result.passed;
    state.result = app::FinishedTest{std::move(attempt), result, pass_mark};
    return state;
}

app::KioskState ExampleVisit::staff(app::StaffRoom room) const {
    app::KioskState state = nobody(Screen::attract);
    state.staff.emplace().room = room;
    state.staff->pins_set = room != app::StaffRoom::found;
    if (room == app::StaffRoom::door || room == app::StaffRoom::found) return state;
    state.staff->person = app::StaffPerson{"Ketua panitia", true};
    state.staff->event.shown.emplace().event = *state.event;
    app::DeviceFacts& device = state.staff->device;
    device.version = "0.1.0";
    device.root_fingerprint = device.ledger_root = std::string(64, 'c');
    device.root_fingerprint.replace(0, 16, "8f10b2a4c6d7e935");
    device.ledger_root.replace(0, 16, "51c07e9a3b2d4f68");
    device.entries = 4812;
    device.last_entry = state.now - std::chrono::minutes(1);
    device.disk_free = 71'300'000'000;
    device.disk_size = 120'000'000'000;
    device.last_backup = state.now - std::chrono::minutes(12);
    device.backup_folder = "/var/lib/netra/backups";
    state.staff->printer.queue = "Meja-depan";
    state.staff->certificates.figures = {128, 1, "NR26-K03-000128"};
    state.staff->people.figures = {500, 318, 312, 287};
    app::HistoryPage& history = state.staff->history;
    history.pages = 241;
    const auto add = [&](base::Bilingual sentence) {
        const auto past = static_cast<std::int64_t>(history.entries.size());
        history.entries.push_back(
            {device.entries - past, state.now - std::chrono::minutes(1 + 2 * past), std::move(sentence)});
    };
    add({"Ketua panitia masuk ke ruang petugas (Admin).", "Ketua panitia entered the staff area (Admin)."});
    add({"PIN salah 2 kali di pintu ruang petugas.", "Wrong PINs at the door of the staff area: 2."});
    add({"Sertifikat NR26-3-000128 terbit.", "Certificate NR26-3-000128 issued."});
    add({"Pakta NR26-3-P00128 ditandatangani.", "Pact NR26-3-P00128 signed."});
    add({"Uji akhir selesai: 90 persen, lulus.", "Final test finished: 90 percent, passed."});
    add({"Seorang peserta acara NR26 hadir, dari daftar.",
         "A participant of event NR26 came, from the list."});
    add({"Acara NR26 dibuka: Seminar Netralitas dan Profesionalisme ASN.",
         "Event NR26 opened: Seminar Netralitas dan Profesionalisme ASN."});
    return state;
}

const core::Question& ExampleVisit::question(core::QuestionType type, bool with_post) const {
    const auto found = std::ranges::find_if(course().questions, [&](const core::Question& question) {
        const core::Post* post = core::first_post(question.stem);
        const bool fits = with_post ? post != nullptr && !post->image.empty() : post == nullptr;
        return question.type == type && fits && question.is_for(core::Status::pns);
    });
    if (found == course().questions.end()) throw std::runtime_error("the course has no such question");
    return *found;
}

core::Signature example_signature() {
    core::Signature signature;
    signature.pad_height = 3000;
    const auto add = [&](auto&& point, int samples) {
        std::vector<core::InkSample> ink;
        for (int i = 0; i <= samples; ++i) {
            const double t = static_cast<double>(i) / samples;
            const auto [x, y] = point(t);
            ink.push_back({x, y, t * 1400});
        }
        signature.strokes.push_back(core::make_stroke(ink, signature.pad_height, core::max_stroke_points));
    };
    add(
        [](double t) {
            return std::pair{2200 + 3900 * t + 260 * std::sin(t * 31),
                             1500 - 760 * (1 - 0.75 * t) * std::sin(t * 31 + 0.6)};
        },
        170);
    add([](double t) { return std::pair{3000 + 4300 * t, 2010 - 260 * t + 90 * std::sin(t * 4)}; }, 50);
    return signature;
}

}  // namespace netra::album
