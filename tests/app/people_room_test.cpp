#include "app/people_room.h"

#include <doctest/doctest.h>

#include <optional>

#include "app/kiosk.h"
#include "app/roster_desk.h"
#include "base/files.h"
#include "issued_folder.h"

using namespace netra;
using namespace netra::app;
using core::Screen;
namespace wanted = people_action;

namespace {

struct StaffedRoom : IssuedFolder {
    StaffedRoom() {
        const std::string list = "nip,nama,unit\n198503122010012013,Sekar Conto,Dinas Contoh\n";
        RosterDesk(*workspace)
            .take("EVK29", roster::read_roster(base::as_bytes(list), "p.csv", {2029, 3, 1}));
        StaffOffice(*workspace).add("Petugas 1", storage::StaffRole::staff, "502931");
        StaffOffice(*workspace).add("Ketua panitia", storage::StaffRole::admin, "860274");
        kiosk.emplace(*workspace);
    }
    void enter(const std::string& pin) {
        kiosk->perform(action::OpenStaff{});
        kiosk->perform(action::EnterPin{pin});
        kiosk->perform(action::EnterRoom{StaffRoom::people});
    }
    template <class Wish>
    void ask(Wish wish) {
        kiosk->perform(PeopleAction{std::move(wish)});
    }
    const PeopleRoomState& room() {
        view = kiosk->view();
        REQUIRE(view->staff.has_value());
        return view->staff->people;
    }
    void begin_and_leave() {
        kiosk->perform(action::Forward{});
        kiosk->perform(action::Forward{});
        kiosk->perform(action::EnterNumber{"198503122010012013"});
        kiosk->perform(action::ConfirmIdentity{true});
        kiosk->perform(action::Leave{});
        kiosk->perform(action::Forward{});
    }
    std::string newest() { return read_history(workspace->ledger(), 0).entries.at(0).sentence.en; }

    std::optional<Kiosk> kiosk;
    KioskView view;
};

}  // namespace

TEST_CASE("the room begins with everybody and opens the one who is meant") {
    StaffedRoom r;
    r.enter("502931");
    CHECK(r.room().lines.size() == 2);
    r.ask(wanted::Search{"tiada"});
    CHECK(r.room().lines.empty());
    r.ask(wanted::Search{"sekar"});
    CHECK(r.room().page == PeoplePage::person);
    CHECK(r.room().person->line.person.name == "Sekar Conto");
    r.ask(wanted::ShowList{});
    CHECK(r.room().lines.size() == 2);
}

TEST_CASE("help is recorded under the name of who gave it") {
    StaffedRoom r;
    r.enter("502931");
    r.ask(wanted::Search{"sekar"});
    r.ask(wanted::CheckCard{});
    CHECK(r.room().person->card_checked);
    CHECK(r.newest() == "A card at event EVK29 was seen by Petugas 1.");
    r.ask(wanted::Correct{"Sekar Contoh"});
    CHECK(r.room().person->line.person.name == "Sekar Contoh");
    CHECK(r.room().note->good);
    r.ask(wanted::Correct{""});
    CHECK_FALSE(r.room().note->good);
    r.ask(wanted::Unlock{});
    CHECK_FALSE(r.room().note->good);
}

TEST_CASE("a visit that was put aside goes on at the kiosk, and the staff area closes") {
    StaffedRoom r;
    r.begin_and_leave();
    r.enter("502931");
    r.ask(wanted::Search{"sekar"});
    REQUIRE(r.room().person->may_resume());
    r.ask(wanted::Resume{});
    const KioskView view = r.kiosk->view();
    CHECK_FALSE(view->staff.has_value());
    CHECK(view->visitor->name == "Sekar Conto");
    CHECK(view->screen == Screen::final_test);
}

TEST_CASE("only an admin erases and imports") {
    StaffedRoom r;
    r.enter("502931");
    r.ask(wanted::Search{"sekar"});
    r.ask(wanted::Erase{"Diminta yang bersangkutan"});
    CHECK(r.room().person.has_value());
    r.ask(wanted::ShowFiles{});
    CHECK(r.room().page == PeoplePage::person);
    r.kiosk->perform(action::LockStaff{});
    r.kiosk->perform(action::EnterPin{"860274"});
    r.kiosk->perform(action::EnterRoom{StaffRoom::people});
    r.ask(wanted::Search{"sekar"});
    r.ask(wanted::Erase{" \n"});
    CHECK_FALSE(r.room().note->good);
    REQUIRE(r.room().person.has_value());
    r.ask(wanted::Erase{"Terdaftar  dua kali "});
    CHECK(r.room().lines.size() == 1);
    CHECK(r.room().note->good);
    const auto& ledger = r.workspace->ledger();
    const auto erased = ledger.of_kind(storage::LedgerKind::payload_erased);
    REQUIRE(erased.size() == 1);
    const auto record = ledger.read<storage::PayloadErased>(erased[0]);
    CHECK(record->reason == "Terdaftar dua kali");
    CHECK(record->staff == "Ketua panitia");
}

TEST_CASE("a list on a stick is looked through, its problems kept there, and then taken") {
    StaffedRoom r;
    const std::filesystem::path stick = r.folder / "stick";
    base::make_folder(stick);
    base::write_file(stick / "peserta.csv", base::as_bytes("nip;nama\r\n198503122010012014;Made Contoh\r\n"
                                                           "1,98503E+17;Wayan Contoh\r\n"));
    r.kiosk->notice_sticks({stick});
    r.enter("860274");
    r.ask(wanted::ShowFiles{});
    REQUIRE(r.room().files.size() == 1);
    CHECK(r.room().files[0].place == "stick/peserta.csv");
    r.ask(wanted::CheckRoster{"/etc/passwd"});
    CHECK(r.room().page == PeoplePage::files);
    r.ask(wanted::CheckRoster{r.room().files[0].path});
    CHECK(r.room().page == PeoplePage::check);
    CHECK(r.room().tally.errors == 1);
    r.ask(wanted::SaveProblems{});
    CHECK(base::read_text_file(stick / "masalah-peserta.csv").find("Diringkas") != std::string::npos);
    r.ask(wanted::SaveProblems{base::Language::english});
    CHECK(base::read_text_file(stick / "problems-peserta.csv").find("Shortened") != std::string::npos);
    r.ask(wanted::ShowFiles{});
    CHECK(r.room().files.size() == 1);  // what is wrong with a list is no list
    r.ask(wanted::CheckRoster{r.room().files[0].path});
    r.ask(wanted::TakeRoster{});
    CHECK(r.room().page == PeoplePage::list);
    CHECK(r.room().note->text.en == "People in the roster now: 1.");
    CHECK(PeopleOffice(*r.workspace).find("Made", "EVK29", 5).size() == 1);
}

TEST_CASE("the lists that are offered follow the sticks, and a stick that is gone is told") {
    StaffedRoom r;
    const std::filesystem::path stick = r.folder / "stick";
    base::make_folder(stick);
    base::write_file(stick / "peserta.csv", base::as_bytes("nip;nama\r\n1,98503E+17;Wayan Contoh\r\n"));
    r.enter("860274");
    r.ask(wanted::ShowFiles{});
    CHECK(r.room().files.empty());
    r.kiosk->notice_sticks({stick});
    REQUIRE(r.room().files.size() == 1);
    r.ask(wanted::CheckRoster{r.room().files[0].path});
    r.kiosk->notice_sticks({});
    r.ask(wanted::SaveProblems{});
    CHECK(r.room().note->text.en == "The stick is gone. Plug it in again.");
    r.ask(wanted::ShowList{});
    CHECK(r.room().files.empty());
}

TEST_CASE("everybody's tickets are saved onto the stick, told of by name, and recorded") {
    StaffedRoom r;
    const std::filesystem::path stick = r.folder / "KINGSTON";
    base::make_folder(stick);
    r.enter("502931");
    r.kiosk->notice_sticks({stick});
    r.ask(wanted::SaveTickets{});
    CHECK_FALSE(r.room().note.has_value());
    CHECK(std::filesystem::is_empty(stick));
    r.kiosk->perform(action::LockStaff{});
    r.enter("860274");
    const auto entries = r.workspace->ledger().size();
    r.ask(wanted::SaveTickets{});
    CHECK(r.room().note->good);
    CHECK(r.room().note->text.en == "Saved on the stick KINGSTON: tiket-EVK29.pdf. Sheets: 1, people: 1.");
    const base::Bytes pdf = base::read_file(stick / "tiket-EVK29.pdf");
    CHECK(base::as_text(pdf).starts_with("%PDF-"));
    REQUIRE(r.workspace->ledger().size() == entries + 1);
    const auto made = r.workspace->ledger().read<storage::ExportMade>(entries);
    CHECK(made->event == "EVK29");
    CHECK(made->what == "tiket-EVK29.pdf");
    CHECK(made->file == base::sha256(pdf));
    r.ask(wanted::SaveTickets{});
    CHECK(r.room().note->text.id.find("tiket-EVK29-2.pdf") != std::string::npos);
}

TEST_CASE("without a stick, with one that takes nothing, or without a roster no tickets are recorded") {
    StaffedRoom r;
    r.enter("860274");
    const auto entries = r.workspace->ledger().size();
    r.ask(wanted::SaveTickets{});
    CHECK(r.room().note->text.en == "Plug in a USB stick first, then tap once more.");
    r.kiosk->notice_sticks({r.folder / "gone"});
    r.ask(wanted::SaveTickets{});
    CHECK_FALSE(r.room().note->good);
    CHECK(r.room().note->text.en.find("cannot be written to") != std::string::npos);
    CHECK(r.workspace->ledger().size() == entries);
    const std::filesystem::path stick = r.folder / "KINGSTON";
    base::make_folder(stick);
    r.kiosk->notice_sticks({stick});
    r.ask(wanted::Search{"sekar"});
    r.ask(wanted::Erase{"Diminta yang bersangkutan"});
    r.ask(wanted::SaveTickets{});
    CHECK(r.room().note->text.en == "The participants' list is empty. Import a list first.");
    CHECK(std::filesystem::is_empty(stick));
}
