#include "app/people_office.h"

#include <doctest/doctest.h>

#include <optional>

#include "app/backup.h"
#include "app/roster_desk.h"
#include "base/error.h"
#include "base/files.h"
#include "issued_folder.h"
#include "storage/participant_store.h"
#include "storage/roster_store.h"

using namespace netra;
using namespace netra::app;

namespace {

const std::string sekar = "198503122010012013";
const std::string list =
    "nip,nama,unit\n198503122010012013,Sekar Conto,Dinas Contoh\nPS-07,Made Contoh,Dinas Umpama\n";

struct StaffedEvent : IssuedFolder {
    StaffedEvent() {
        const auto roster = roster::read_roster(base::as_bytes(list), "p.csv", {2029, 3, 1});
        RosterDesk(*workspace).take("EVK29", roster);
        kiosk.emplace(*workspace, std::nullopt);
    }

    PeopleOffice office() { return PeopleOffice(*workspace); }
    PersonKey key(const std::string& words) {
        const auto lines = office().find(words, "EVK29", 10);
        REQUIRE(lines.size() == 1);
        return lines[0].key;
    }
    // Sekar comes, begins, and is put aside.
    void begin_and_leave() {
        kiosk->perform(action::Forward{});
        kiosk->perform(action::Forward{});
        kiosk->perform(action::EnterNumber{sekar});
        kiosk->perform(action::ConfirmIdentity{true});
        kiosk->perform(action::Leave{});
        kiosk->perform(action::Forward{});
    }
    std::int64_t entries() { return workspace->ledger().size(); }

    std::optional<Kiosk> kiosk;
};

template <class Deed>
ErrorCode refused(Deed deed) {
    try {
        deed();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::internal;
}

}  // namespace

TEST_CASE("people are found by number, part of a name or unit, ticket and certificate") {
    StaffedEvent e;
    PeopleOffice office = e.office();
    CHECK(office.find("", "EVK29", 10).size() == 3);
    CHECK(office.find("", "EVK29", 2).size() == 2);
    CHECK(office.find("19850312 201001 2 013", "", 10).at(0).person.name == "Sekar Conto");
    CHECK(office.find("umpama", "EVK29", 10).at(0).person.name == "Made Contoh");
    CHECK(office.find(e.issued.number, "EVK29", 10).size() == 1);
    CHECK(office.find("tiada", "EVK29", 10).empty());
    CHECK(office.find("Sekar", "LAIN", 10).empty());
    CHECK(office.named("Sekar", "").empty());
    CHECK(office.named("ps-07", "").size() == 1);
    CHECK(office.named(e.issued.number, "").size() == 1);
}

TEST_CASE("a person's file tells how far they are") {
    StaffedEvent e;
    CHECK(e.office().file(e.key("Sekar")).line.stage == PersonStage::absent);
    CHECK_FALSE(e.office().file(e.key("Sekar")).row_key.empty());
    const PersonFile done = e.office().file(e.key(e.issued.number));
    CHECK(done.line.stage == PersonStage::finished);
    CHECK(done.passed);
    CHECK(done.pact_signed);
    REQUIRE(done.certificates.size() == 1);
    CHECK_FALSE(done.may_correct());
    CHECK_FALSE(done.may_unlock());
    e.begin_and_leave();
    CHECK(e.office().file(e.key("Sekar")).may_resume());
    CHECK(refused([&] { e.office().file({"EVK29", {}, "404"}); }) == ErrorCode::not_found);
}

TEST_CASE("a card that staff saw counts for whoever begins later, and is recorded once") {
    StaffedEvent e;
    e.office().check_card(e.key("Sekar"), "Petugas 1");
    const std::int64_t entries = e.entries();
    e.office().check_card(e.key("Sekar"), "Petugas 1");
    CHECK(e.entries() == entries);
    const PersonFile file = e.office().file(e.key("Sekar"));
    CHECK(file.card_checked);
    CHECK(file.line.stage == PersonStage::absent);
    e.begin_and_leave();
    const PersonFile begun = e.office().file(e.key("Sekar"));
    CHECK(begun.line.key.id == file.line.key.id);  // registered once
    CHECK(begun.visit->identity == core::Identity::card_seen);
}

TEST_CASE("a card seen during the visit counts as well") {
    StaffedEvent e;
    e.begin_and_leave();
    CHECK(e.office().file(e.key("Sekar")).visit->identity == core::Identity::roster);
    e.office().check_card(e.key("Sekar"), "Petugas 1");
    CHECK(e.office().file(e.key("Sekar")).visit->identity == core::Identity::card_seen);
}

TEST_CASE("a name is corrected in the roster and the records until a certificate carries it") {
    StaffedEvent e;
    e.office().correct_name(e.key("Sekar"), "  Sekar   Contoh ", "Petugas 1");
    CHECK(e.office().find(sekar, "EVK29", 10).at(0).person.name == "Sekar Contoh");
    CHECK(storage::RosterStore(e.workspace->database()).find("EVK29", sekar)->person.name == "Sekar Contoh");
    const std::int64_t entries = e.entries();
    e.office().correct_name(e.key("Sekar"), "Sekar Contoh", "Petugas 1");
    CHECK(e.entries() == entries);
    CHECK(refused([&] { e.office().correct_name(e.key("Sekar"), " ", "Petugas 1"); }) == ErrorCode::usage);
    CHECK(refused([&] { e.office().correct_name(e.key(e.issued.number), "Lain", "Petugas 1"); }) ==
          ErrorCode::not_allowed);
}

TEST_CASE("only a test that was failed can be unlocked, only a visit put aside resumed") {
    StaffedEvent e;
    e.begin_and_leave();
    CHECK(refused([&] { e.office().unlock_test(e.key("Sekar"), "Petugas 1"); }) == ErrorCode::not_allowed);
    CHECK(refused([&] { e.office().resume(e.key("Made"), "Petugas 1"); }) == ErrorCode::not_allowed);
    const std::int64_t entries = e.entries();
    CHECK(e.office().resume(e.key("Sekar"), "Petugas 1").state == storage::VisitState::parked);
    CHECK(e.entries() == entries + 1);
}

TEST_CASE("who is erased is gone from ledger, roster, documents and the kiosk's own backups") {
    StaffedEvent e;
    back_up(*e.workspace);
    base::write_file(backup_folder(*e.workspace) / "EVK29-lama.db", base::as_bytes("salinan"));
    e.clock.advance(std::chrono::minutes(5));
    REQUIRE(std::filesystem::exists(e.issued.document));
    const Erased erased = e.office().erase(e.key(e.issued.number), "permintaan", "Admin");
    CHECK(erased.entries >= 3);
    CHECK_FALSE(std::filesystem::exists(e.issued.document));
    CHECK(e.office().find(e.issued.number, "", 10).empty());
    REQUIRE(erased.other_backups.size() == 1);
    CHECK(erased.other_backups[0].filename() == "EVK29-lama.db");
    CHECK(std::distance(std::filesystem::directory_iterator(backup_folder(*e.workspace)), {}) == 2);
    const std::int64_t entries = e.entries();
    e.office().erase(e.key("Made"), "permintaan", "Admin");  // had not come
    CHECK(e.office().find("Made", "EVK29", 10).empty());
    CHECK(e.entries() == entries + 1);
}
