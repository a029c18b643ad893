#include "app/people_room.h"

#include <algorithm>

#include "app/certificate_papers.h"
#include "app/event_count.h"
#include "app/roster_desk.h"
#include "app/stick.h"
#include "app/ticket_papers.h"
#include "base/error.h"
#include "storage/roster_store.h"

namespace netra::app {

namespace fs = std::filesystem;

namespace {

const base::Bilingual problem_list_begins{"masalah-", "problems-"};

// As saved by staff: what is wrong with a list, and no list itself.
bool is_problem_list(const fs::path& file) {
    const std::string name = file.filename().string();
    return name.starts_with(problem_list_begins.id) || name.starts_with(problem_list_begins.en);
}

// What staff can mend by another file, another stick or another moment.
bool can_be_mended(ErrorCode code) {
    switch (code) {
        case ErrorCode::file_missing:
        case ErrorCode::file_denied:
        case ErrorCode::file_too_large:
        case ErrorCode::file_failed:
        case ErrorCode::read_only:
        case ErrorCode::not_allowed:
        case ErrorCode::not_found:
            return true;
        default:
            return false;
    }
}

}  // namespace

PeopleRoomState& PeopleRoom::state() {
    return session_.state.staff->people;
}

PersonKey PeopleRoom::shown() const {
    return session_.state.staff->people.person.value().line.key;
}

void PeopleRoom::perform(const PeopleAction& action) {
    if (!session_.state.event) return;
    state().note.reset();
    try {
        std::visit([this](const auto& a) { on(a); }, action.what);
    } catch (const Error& error) {
        if (!can_be_mended(error.code()) || !session_.state.staff) throw;
        note(sentence(error.code()), false);
    }
}

PeopleFigures PeopleRoom::figures() const {
    if (!session_.state.event) return {};
    Workspace& workspace = session_.workspace();
    const storage::EventFigures seen = count_event(workspace, *session_.state.event).in_all;
    return {storage::RosterStore(workspace.database()).size(event()), seen.came, seen.passed,
            seen.signed_pacts};
}

void PeopleRoom::enter() {
    state() = {};
    if (session_.state.event) on(people_action::Search{});
}

void PeopleRoom::refresh() {
    const StaffRoom room = session_.state.staff->room;
    if (room == StaffRoom::home) state().figures = figures();
    if (room == StaffRoom::people && state().page == PeoplePage::files) list_files();
}

void PeopleRoom::on(const people_action::Search& a) {
    PeopleRoomState& room = state();
    room.page = PeoplePage::list;
    room.words = a.words;
    room.lines = PeopleOffice(session_.workspace()).find(a.words, event(), people_shown + 1);
    room.more = room.lines.size() > people_shown;
    if (room.more) room.lines.pop_back();
    if (room.lines.size() == 1 && !a.words.empty()) on(people_action::ShowPerson{room.lines[0].key});
}

void PeopleRoom::on(const people_action::ShowList&) {
    PeopleRoomState& room = state();
    if (room.page == PeoplePage::check) return on(people_action::ShowFiles{});
    const std::string words = room.lines.size() == 1 ? std::string() : room.words;
    room.person.reset();
    on(people_action::Search{words});
}

void PeopleRoom::on(const people_action::ShowPerson& a) {
    PeopleRoomState& room = state();
    room.person = PeopleOffice(session_.workspace()).file(a.key);
    room.page = PeoplePage::person;
}

// The visit that stands behind the staff area may be this person's.
void PeopleRoom::show_again(const base::Bilingual& done) {
    session_.refresh_visitor();
    if (session_.has_visit()) session_.refresh_facts();
    on(people_action::ShowPerson{shown()});
    note(done, true);
}

void PeopleRoom::on(const people_action::CheckCard&) {
    PeopleOffice(session_.workspace()).check_card(shown(), staff_name());
    show_again({"Kartu tercatat sudah dilihat.", "The card is recorded as seen."});
}

void PeopleRoom::on(const people_action::Correct& a) {
    const core::NameCheck check = core::check_name(a.name);
    if (check.problem) return note(core::describe(*check.problem), false);
    PeopleOffice(session_.workspace()).correct_name(shown(), a.name, staff_name());
    show_again({"Nama dibetulkan dan tercatat.", "The name is corrected and recorded."});
}

void PeopleRoom::on(const people_action::Unlock&) {
    PeopleOffice(session_.workspace()).unlock_test(shown(), staff_name());
    show_again({"Uji akhir dapat diulang sekali lagi.", "The final test may be taken once more."});
}

void PeopleRoom::on(const people_action::Resume&) {
    const core::Participant person = state().person.value().line.person;
    const storage::Visit visit = PeopleOffice(session_.workspace()).resume(shown(), staff_name());
    session_.leave(storage::VisitState::parked);  // another's, who had not finished; closes the staff area
    session_.state.visitor = person;
    session_.state.facts.found = true;
    session_.take_up(visit);
}

void PeopleRoom::on(const people_action::Erase& a) {
    const PersonKey key = shown();
    const std::string reason = core::check_name(a.reason).text;
    if (reason.empty() || a.reason.size() > people_action::max_reason_bytes) {
        return note(
            {"Tuliskan dulu alasan menghapus, singkat saja.", "Write down first why, in a few words."},
            false);
    }
    const auto& visitor = session_.state.visitor;
    if (session_.has_visit() && visitor && visitor->id == key.id) {
        return note({"Orang ini masih di kios. Akhiri dulu kunjungannya di layar peserta.",
                     "This person is still at the kiosk. End their visit on the kiosk screen first."},
                    false);
    }
    const Erased erased = PeopleOffice(session_.workspace()).erase(key, reason, staff_name());
    state().person.reset();
    on(people_action::Search{});
    note(erased.other_backups.empty()
             ? base::Bilingual{"Data orang ini dihapus.", "This person's data is erased."}
             : base::Bilingual{"Data dihapus. Salinan lama acara yang ditutup masih memuatnya: hapus dari "
                               "folder "
                               "cadangan bila tidak diperlukan.",
                               "The data is erased. Older copies of closed events hold it still: remove them "
                               "from the backup folder when they are not needed."},
         true);
}

void PeopleRoom::on(const people_action::ShowFiles&) {
    PeopleRoomState& room = state();
    room.page = PeoplePage::files;
    room.roster.reset();
    list_files();
}

void PeopleRoom::list_files() {
    auto& files = state().files;
    files.clear();
    for (const fs::path& stick : session_.state.staff->sticks) {
        for (const fs::path& file : files_on(stick, {".xlsx", ".csv"})) {
            if (!is_problem_list(file)) files.push_back({file, place_on(session_.state.staff->sticks, file)});
        }
    }
}

void PeopleRoom::on(const people_action::CheckRoster& a) {
    PeopleRoomState& room = state();
    if (std::ranges::find(room.files, a.file, &RosterFile::path) == room.files.end()) return;
    session_.progress(0, 1);
    auto roster =
        std::make_shared<const roster::Roster>(RosterDesk(session_.workspace()).check(event(), a.file));
    room.file = a.file;
    room.tally = roster::tally(*roster);
    room.roster = std::move(roster);
    room.page = PeoplePage::check;
}

void PeopleRoom::on(const people_action::SaveProblems& a) {
    const PeopleRoomState& room = state();
    if (!room.roster) return;
    const fs::path stick = stick_of(session_.state.staff->sticks, room.file);
    if (stick.empty())
        return note({"Stik sudah dicabut. Pasang lagi.", "The stick is gone. Plug it in again."}, false);
    const std::string text = problem_list(*room.roster, room.file.filename().string(), a.language);
    const auto saved = save_on(stick, problem_list_begins.in(a.language) + room.file.stem().string() + ".csv",
                               base::as_bytes(text), Appliance(session_.workspace().settings().requests));
    const std::string name = saved.filename().string();
    note({"Tersimpan di stik: " + name, "Saved on the stick: " + name}, true);
}

void PeopleRoom::on(const people_action::TakeRoster&) {
    const auto roster = state().roster;
    if (!roster || roster->rows.empty()) return;
    session_.progress(0, 1);
    const std::string people = std::to_string(RosterDesk(session_.workspace()).take(event(), *roster));
    state().roster.reset();
    on(people_action::Search{});
    note({"Kini ada " + people + " orang di daftar peserta.", "People in the roster now: " + people + "."},
         true);
}

void PeopleRoom::on(const people_action::SaveTickets&) {
    const auto& sticks = session_.state.staff->sticks;
    if (sticks.empty()) {
        return note({"Colokkan stik USB dulu, lalu ketuk sekali lagi.",
                     "Plug in a USB stick first, then tap once more."},
                    false);
    }
    const auto papers =
        print_tickets(session_.workspace(), event(),
                      [this](std::int64_t done, std::int64_t of) { session_.progress(done, of); });
    if (!papers) {
        return note({"Daftar peserta masih kosong. Impor dulu daftarnya.",
                     "The participants' list is empty. Import a list first."},
                    false);
    }
    fs::path saved;
    try {
        saved = save_on(sticks.front(), papers->name, papers->pdf,
                        Appliance(session_.workspace().settings().requests));
    } catch (const Error& error) {
        return note(stick_refusal(error), false);
    }
    const std::string name = saved.filename().string(), stick = sticks.front().filename().string();
    session_.workspace().ledger().append(storage::ExportMade{event(), name, base::sha256(papers->pdf), 0});
    const std::string sheets = std::to_string(papers->sheets), people = std::to_string(papers->people);
    note({"Tersimpan di stik " + stick + ": " + name + ", " + sheets + " lembar untuk " + people + " orang.",
          "Saved on the stick " + stick + ": " + name + ". Sheets: " + sheets + ", people: " + people + "."},
         true);
}

}  // namespace netra::app
