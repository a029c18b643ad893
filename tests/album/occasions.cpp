#include "occasions.h"

#include <chrono>
#include <utility>

#include "app/certificate_papers.h"
#include "core/consent.h"
#include "event_occasions.h"
#include "example_certificates.h"
#include "example_courses.h"
#include "example_people.h"
#include "example_visit.h"
#include "papers.h"

namespace netra::album {

namespace {

using core::AttemptKind;
using core::QuestionType;
using core::Screen;
using ui::Stage;
using namespace std::chrono_literals;

void type_digits(Stage& stage, const std::string& digits) {
    for (const char digit : digits) stage.tap("key." + std::string(1, digit));
}

// A walk-in's form up to the name, and on to the unit.
void to_name(Stage& stage) {
    stage.tap("status.2");
    stage.tap("primary");
}

void to_unit(Stage& stage) {
    to_name(stage);
    stage.type("Ratna Widyaningrum, S.IP.");
    stage.key(ui::Key::enter);
    stage.type("Dinas Per");
}

void match_two(Stage& stage) {
    stage.tap("left.0");
    stage.tap("right.1");
    stage.tap("left.2");
}

std::vector<Occasion> arriving(const ExampleVisit& visit) {
    app::KioskState empty = visit.nobody(Screen::attract), demo = empty;
    empty.signed_today = 0;
    empty.event->mode = empty.facts.mode = core::Mode::express;
    empty.event->title = "Sosialisasi Netralitas dan Pembinaan Kode Etik Pegawai ASN se-Provinsi Nusa Raya";
    demo.demo = true;
    app::KioskState found = visit.at(Screen::confirm), resumed = visit.at(Screen::resume);
    found.facts.identified = false;
    found.name_masked = true;
    resumed.facts.identified = false;
    resumed.facts.may_resume = true;
    app::KioskState walk_in = visit.nobody(Screen::walk_in);
    walk_in.typed_number = "198503122010012013";
    walk_in.units = {"Dinas Perhubungan Nusa Raya", "Dinas Perizinan Nusa Raya", "Inspektorat Nusa Raya"};
    return {
        {"attract", visit.nobody(Screen::attract)},
        {"attract-long-title", std::move(empty)},
        {"attract-demo", std::move(demo)},
        {"privacy", visit.nobody(Screen::privacy)},
        {"identify", visit.nobody(Screen::identify)},
        {"identify-typing", visit.nobody(Screen::identify),
         [](Stage& s) { type_digits(s, "198503122010012"); }},
        {"identify-odd", visit.nobody(Screen::identify),
         [](Stage& s) { type_digits(s, "198513122010012013"); }},
        {"confirm", std::move(found)},
        {"resume", std::move(resumed)},
        {"walk-in-status", walk_in, [](Stage& s) { s.tap("status.2"); }},
        {"walk-in-name", walk_in, to_name},
        {"walk-in-error", walk_in, [](Stage& s) { to_name(s), s.frame(1), s.tap("primary"); }},
        {"walk-in-unit", std::move(walk_in), to_unit},
    };
}

std::vector<Occasion> learning(const ExampleVisit& visit) {
    app::KioskState answered = visit.asked(AttemptKind::quiz, visit.question(QuestionType::single, true));
    const core::Question& asked = visit.question(QuestionType::single, true);
    answered.screen = Screen::feedback;
    answered.test->draft = core::right_answer(asked);
    answered.test->revealed = true;
    app::KioskState wrong = visit.asked(AttemptKind::quiz, visit.question(QuestionType::several));
    wrong.screen = Screen::feedback;
    wrong.test->draft = core::Answer{{0}, {}};
    wrong.test->revealed = true;
    return {
        {"course-map", visit.learning(Screen::course_map)},
        {"page", visit.page(0, 1)},
        {"page-scenario", visit.page(3, 3)},
        {"page-last", visit.page(4, 6)},
        {"quiz-scenario", visit.asked(AttemptKind::quiz, asked)},
        {"quiz-right", std::move(answered)},
        {"quiz-wrong", std::move(wrong)},
    };
}

std::vector<Occasion> testing(const ExampleVisit& visit) {
    const auto asked = [&](QuestionType type) {
        return visit.asked(AttemptKind::final_test, visit.question(type));
    };
    app::KioskState limited = asked(QuestionType::single);
    limited.time_left = 4min;
    app::KioskState failed = visit.finished(6), passed = visit.finished(9);
    passed.result->before = 60;
    failed.next_try = failed.now + 40min;
    return {
        {"pretest", visit.asked(AttemptKind::pretest, visit.question(QuestionType::true_false))},
        {"question", asked(QuestionType::single), [](Stage& s) { s.tap("answer.1"); }},
        {"question-limit", std::move(limited)},
        {"question-several", asked(QuestionType::several),
         [](Stage& s) { s.tap("answer.0"), s.tap("answer.1"); }},
        {"question-true-false", asked(QuestionType::true_false), [](Stage& s) { s.tap("answer.1"); }},
        {"question-matching", asked(QuestionType::matching), match_two},
        {"question-sorting", asked(QuestionType::sorting),
         [](Stage& s) { s.tap("card.1.pile.0"), s.tap("card.2.pile.1"); }},
        {"question-ordering", asked(QuestionType::ordering),
         [](Stage& s) { s.tap("order.0"), s.tap("order.2"); }},
        {"result", std::move(passed)},
        {"result-failed", std::move(failed)},
        {"result-review", visit.finished(9), [](Stage& s) { s.tap("review"); }},
    };
}

std::vector<Occasion> signing(const ExampleVisit& visit, const Papers& papers) {
    app::KioskState half = visit.at(Screen::pact), whole = half;
    half.consent.ticked[0] = half.consent.ticked[1] = true;
    whole.consent.ticked.assign(whole.consent.ticked.size(), true);
    app::KioskState drawn = visit.at(Screen::signature);
    drawn.signature = example_signature();
    app::KioskState issued = visit.at(Screen::certificate), example = issued;
    issued.certificate = papers.certificate;
    example.certificate = papers.example;
    example.demo = true;
    return {
        {"pledge", visit.at(Screen::pledge)},
        {"pact", std::move(half)},
        {"pact-agreed", std::move(whole)},
        {"decline", visit.at(Screen::decline), [](Stage& s) { s.tap("reason.2"); }},
        {"signature-empty", visit.at(Screen::signature)},
        {"signature", std::move(drawn)},
        {"signature-typed", visit.at(Screen::signature),
         [](Stage& s) { s.tap("type-name"), s.type("Ratna Widyaningrum"); }},
        // Once the countdown runs: nobody ends it in the first two seconds.
        {"certificate", std::move(issued), [](Stage& s) { s.frame(2.5); }},
        {"certificate-demo", std::move(example), [](Stage& s) { s.frame(2.5); }},
        {"farewell", visit.nobody(Screen::farewell)},
    };
}

std::vector<Occasion> interrupted(const ExampleVisit& visit) {
    app::KioskState no_course = visit.nobody(Screen::out_of_order);
    no_course.course = nullptr;
    Occasion idle{"idle", visit.page(0, 1)};
    idle.idle_warning = true;
    return {
        std::move(idle),
        {"help", visit.at(Screen::help)},
        {"parked", visit.nobody(Screen::parked)},
        {"out-of-order", std::move(no_course)},
    };
}

// Behind the mark: the door and the rooms of the staff area.
std::vector<Occasion> staffing(const ExampleVisit& visit) {
    using app::StaffRoom;
    app::KioskState wrong = visit.staff(StaffRoom::door), shut = wrong, late = visit.staff(StaffRoom::home);
    wrong.staff->wrong = 7;
    wrong.staff->wait = 284s;
    shut.staff->pins_set = false;
    late.staff->device.backup_late = true;
    late.staff->device.last_backup.reset();
    const auto room = [&](app::StaffRoom at, std::optional<app::CoursePreview> preview) {
        app::KioskState state = visit.staff(at);
        state.staff->sticks = {"/media/netra/sdb1"};
        state.staff->content = example_shelf();
        state.staff->content.preview = std::move(preview);
        return state;
    };
    app::KioskState orders = visit.staff(StaffRoom::device);
    app::KioskState no_paper = orders, no_paper_home = visit.staff(StaffRoom::home);
    no_paper.staff->printer.trouble = no_paper_home.staff->printer.trouble = app::PrinterTrouble::no_paper;
    no_paper.staff->device_room.note =
        app::StaffNote{false, app::sent_words(no_paper.staff->printer, {"Halaman uji", "The test page"})};
    orders.staff->device_room = {true,
                                 app::StaffNote{true,
                                                {"Log tersimpan di stik: netra-log-3-2026-11-26.txt",
                                                 "The log is on the stick: netra-log-3-2026-11-26.txt"}}};
    app::KioskState leave = orders;
    app::KioskState courses = room(StaffRoom::content, std::nullopt);
    app::KioskState no_stick = courses;
    no_stick.staff->sticks.clear();
    no_stick.staff->content.on_sticks.clear();
    app::KioskState update = room(StaffRoom::content_preview, example_update());
    app::KioskState faulty = room(StaffRoom::content_preview, example_faulty_folder());
    app::KioskState unsigned_pack = update;
    unsigned_pack.staff->content.preview->signer = credential::PackSigner::unsigned_pack;
    app::KioskState installed = update;
    installed.staff->content.preview->installed = true;
    installed.staff->content.note =
        app::StaffNote{true,
                       {"Terpasang. Versi lama tetap dipakai sampai Anda memilih yang ini.",
                        "Installed. The old version stays in use until you choose this one."}};
    return {
        {"staff-door", visit.staff(StaffRoom::door), [](Stage& s) { type_digits(s, "8602"); }},
        {"staff-door-wrong", std::move(wrong)},
        {"staff-door-shut", std::move(shut)},
        {"staff-found", visit.staff(StaffRoom::found),
         [](Stage& s) { type_digits(s, "123456"), s.tap("primary"); }},
        {"staff-home", visit.staff(StaffRoom::home)},
        {"staff-home-late", std::move(late)},
        {"staff-home-paper", std::move(no_paper_home)},
        {"staff-history", visit.staff(StaffRoom::history)},
        {"staff-device", visit.staff(StaffRoom::device)},
        {"staff-content", std::move(courses)},
        {"staff-content-empty", std::move(no_stick)},
        {"staff-content-update", std::move(update)},
        {"staff-content-problems", std::move(faulty)},
        {"staff-content-word", std::move(unsigned_pack), [](Stage& s) { s.tap("primary"); }},
        {"staff-content-installed", std::move(installed)},
        {"staff-device-paper", std::move(no_paper)},
        {"staff-device-orders", std::move(orders)},
        {"staff-device-leave", std::move(leave), [](Stage& s) { s.tap("leave"); }},
        {"staff-scanner-test", visit.staff(StaffRoom::scanner_test)},
        {"staff-touch-test", visit.staff(StaffRoom::touch_test),
         [](Stage& s) { s.tap("cross.1"), s.tap("cross.5"); }},
    };
}

// The staff's room of certificates.
std::vector<Occasion> handing_out(const ExampleVisit& visit, const Papers& papers) {
    using app::StaffRoom;
    app::KioskState list = visit.staff(StaffRoom::certificates);
    list.staff->certificates = example_certificates(list.now);
    app::KioskState nothing = list;
    nothing.staff->certificates = example_nothing_found(list.now);
    app::KioskState shown = visit.staff(StaffRoom::certificate);
    shown.staff->sticks = {"/media/netra/KINGSTON"};
    shown.staff->certificates.shown = example_certificate(shown.now, papers.certificate.document);
    app::KioskState saved = shown, ended = shown;
    saved.staff->sticks.push_back("/media/netra/SANDISK");
    saved.staff->certificates.note =
        app::StaffNote{true,
                       {"Tersimpan di stik KINGSTON: NR26-K03-000128.pdf dan NR26-K03-000128.png.",
                        "Saved on the stick KINGSTON: NR26-K03-000128.pdf and NR26-K03-000128.png."},
                       true};
    ended.staff->sticks.clear();
    app::CertificateView& view = *ended.staff->certificates.shown;
    view.standing = app::CertificateStanding::superseded;
    view.ended = ended.now - 40h;
    view.by_number = "NR26-K03-000129";
    view.document.clear();
    view.fault = app::document_refusal(Error(ErrorCode::file_damaged, ""));
    return {
        {"staff-certificates", list},
        {"staff-certificates-none", std::move(nothing)},
        {"staff-certificates-digits", list,
         [](Stage& s) { s.tap("by-digits"), type_digits(s, "198503122010012013"); }},
        {"staff-certificates-name", std::move(list), [](Stage& s) { s.tap("by-words"), s.type("Ratna W"); }},
        {"staff-certificate", std::move(shown)},
        {"staff-certificate-saved", std::move(saved)},
        {"staff-certificate-ended", std::move(ended)},
    };
}

// The room of participants: somebody is found and helped, a list is looked through.
std::vector<Occasion> serving(const ExampleVisit& visit) {
    const auto room = [&](app::PeopleRoomState people) {
        app::KioskState state = visit.staff(app::StaffRoom::people);
        state.staff->people = std::move(people);
        return state;
    };
    const app::KioskState list = room(example_list()), person = room(example_person());
    app::KioskState nobody = list, helped = person, saved = room(example_check()), operator_only = person;
    app::KioskState no_stick = room(example_lists());
    no_stick.staff->people.files.clear();
    nobody.staff->people.lines.clear();
    nobody.staff->people.more = false;
    nobody.staff->people.words = "tiada";
    helped.staff->people.person->card_checked = true;
    helped.staff->people.note =
        app::StaffNote{true, {"Kartu tercatat sudah dilihat.", "The card is recorded as seen."}};
    operator_only.staff->person->admin = false;
    saved.staff->people.note = app::StaffNote{true,
                                              {"Tersimpan di stik: masalah-peserta-seminar.csv",
                                               "Saved on the stick: problems-peserta-seminar.csv"}};
    const auto why = [](Stage& s) { s.tap("erase"), s.settle(), s.tap("reason.1"); };
    return {
        {"staff-people", list},
        {"staff-people-nobody", std::move(nobody)},
        {"staff-people-typing", list, [](Stage& s) { s.tap("type"), s.settle(), s.type("dewi"); }},
        {"staff-person", person},
        {"staff-person-helped", std::move(helped)},
        {"staff-person-operator", std::move(operator_only)},
        {"staff-person-name", person, [](Stage& s) { s.tap("correct"), s.settle(), s.type(" M.M."); }},
        {"staff-person-correct", person,
         [](Stage& s) { s.tap("correct"), s.settle(), s.type(" M.M."), s.tap("done"); }},
        {"staff-person-why", person, why},
        {"staff-person-reason", person, [](Stage& s) { s.tap("erase"), s.settle(), s.tap("reason.3"); }},
        {"staff-person-erase", person, [why](Stage& s) { why(s), s.settle(), s.tap("primary"); }},
        {"staff-roster-files", room(example_lists())},
        {"staff-roster-none", std::move(no_stick)},
        {"staff-roster-dryrun", room(example_check())},
        {"staff-roster-saved", std::move(saved)},
    };
}

}  // namespace

std::vector<Occasion> occasions(const Papers& papers) {
    const ExampleVisit visit;
    std::vector<Occasion> all = arriving(visit);
    for (auto&& part : {learning(visit), testing(visit), signing(visit, papers), interrupted(visit),
                        staffing(visit), event_occasions(visit), handing_out(visit, papers), serving(visit)})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace netra::album
