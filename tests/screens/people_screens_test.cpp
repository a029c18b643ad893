#include <doctest/doctest.h>

#include <filesystem>

#include "app/roster_desk.h"
#include "app/staff_office.h"
#include "base/files.h"
#include "demonstration.h"
#include "looks.h"

using namespace netra;
using namespace netra::app;
using screens::check_texts;
using screens::in_every_look;
namespace wanted = people_action;

namespace {

// A kiosk whose roster holds two people; its room of participants is open.
struct OpenRoom : Demonstration {
    explicit OpenRoom(storage::StaffRole role = storage::StaffRole::admin) {
        StaffOffice(workspace).add("Petugas 1", role, "860274");
        kiosk.emplace(workspace);
        const std::string list =
            "nip,nama,unit\n198503122010012013,Sekar Conto,Dinas Contoh\n"
            "199001012015031007,Budi Contoh,Inspektorat\n";
        RosterDesk(workspace).take(kiosk->view()->event->code,
                                   roster::read_roster(base::as_bytes(list), "p.csv", {2029, 3, 1}));
        kiosk->perform(action::OpenStaff{});
        kiosk->perform(action::EnterPin{"860274"});
        kiosk->perform(action::EnterRoom{StaffRoom::people});
    }
    template <class Wish>
    void ask(Wish wish) {
        kiosk->perform(PeopleAction{std::move(wish)});
    }
    std::optional<Kiosk> kiosk;
};

bool indonesian(const ui::Stage& stage) {
    return stage.ctx.language() == ui::Language::indonesian;
}

// What the screen asked of the room; null for anything else.
template <class Wish>
const Wish* wish(const std::optional<Action>& action) {
    const auto* asked = action ? std::get_if<PeopleAction>(&*action) : nullptr;
    return asked ? std::get_if<Wish>(&asked->what) : nullptr;
}

}  // namespace

TEST_CASE("the list opens a person, searches for what is scanned or typed, and shows no whole number") {
    OpenRoom room;
    in_every_look(*room.kiosk->view(), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        for (const ui::TextItem& text : stage.ctx.registry().texts) {
            CAPTURE(text.text);
            CHECK(text.text.find("198503122010012013") == std::string::npos);
        }
        stage.tap("people.row.1");
        REQUIRE(wish<wanted::ShowPerson>(action));
        CHECK(wish<wanted::ShowPerson>(action)->key.number == "198503122010012013");
        stage.type("sekar");
        stage.key(ui::Key::enter);
        REQUIRE(wish<wanted::Search>(action));
        CHECK(wish<wanted::Search>(action)->words == "sekar");
        stage.tap("type");
        stage.settle();
        check_texts(stage);
        stage.tap("key.s");
        stage.tap("done");
        REQUIRE(wish<wanted::Search>(action));
        CHECK(wish<wanted::Search>(action)->words == "sekars");
        stage.settle();
        stage.tap("all");
        CHECK(wish<wanted::Search>(action)->words.empty());
        stage.tap("primary");
        CHECK(wish<wanted::ShowFiles>(action));
        stage.tap("tickets");
        CHECK(wish<wanted::SaveTickets>(action));
        stage.tap("back");
        REQUIRE(std::holds_alternative<action::EnterRoom>(*action));
        CHECK(std::get<action::EnterRoom>(*action).room == StaffRoom::home);
    });
}

TEST_CASE("typing may be given up, and nothing is searched for") {
    OpenRoom room;
    in_every_look(*room.kiosk->view(), [](ui::Stage& stage, const auto& action) {
        stage.tap("type");
        stage.settle();
        stage.tap("key.q");
        stage.tap("cancel");
        stage.settle();
        CHECK_FALSE(action.has_value());
        CHECK(stage.item("people.row.0").enabled);
    });
}

TEST_CASE("what was searched for stands in the field when staff come back from a person") {
    OpenRoom room;
    room.ask(wanted::Search{"contoh"});
    in_every_look(*room.kiosk->view(),
                  [](ui::Stage& stage, const auto&) { CHECK(stage.item("find").value == "contoh"); });
}

TEST_CASE("a person's page offers what helps them now, and a corrected name is asked once more") {
    OpenRoom room;
    room.ask(wanted::Search{"sekar"});
    in_every_look(*room.kiosk->view(), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK_FALSE(stage.item("unlock").enabled);
        stage.tap("check-card");
        CHECK(wish<wanted::CheckCard>(action));
        stage.tap("correct");
        stage.settle();
        check_texts(stage);
        stage.type("h");
        stage.tap("done");
        stage.settle();
        CHECK(stage.shows("Sekar Contoh"));
        CHECK_FALSE(wish<wanted::Correct>(action));
        stage.key(ui::Key::enter);
        CHECK_FALSE(wish<wanted::Correct>(action));
        stage.tap("dialog.primary");
        REQUIRE(wish<wanted::Correct>(action));
        CHECK(wish<wanted::Correct>(action)->name == "Sekar Contoh");
        stage.settle();
        stage.tap("back");
        CHECK(wish<wanted::ShowList>(action));
    });
}

TEST_CASE("erasing wants a reason, chosen or typed, and is asked once more with it") {
    OpenRoom room;
    room.ask(wanted::Search{"sekar"});
    in_every_look(*room.kiosk->view(), [](ui::Stage& stage, const auto& action) {
        stage.tap("erase");
        stage.settle();
        check_texts(stage);
        CHECK_FALSE(stage.item("primary").enabled);
        stage.tap("reason.1");
        stage.tap("primary");
        stage.settle();
        CHECK(stage.shows("Sekar Conto"));
        stage.tap("dialog.secondary");
        stage.settle();
        CHECK_FALSE(action.has_value());
        stage.tap("reason.3");
        stage.settle();
        check_texts(stage);
        stage.type("  pindah instansi");
        stage.tap("done");
        stage.settle();
        CHECK(stage.shows("pindah"));  // where letters are large its two words stand on two lines
        stage.tap("primary");
        stage.settle();
        CHECK_FALSE(wish<wanted::Erase>(action));
        stage.tap("dialog.primary");
        REQUIRE(wish<wanted::Erase>(action));
        CHECK(wish<wanted::Erase>(action)->reason == "pindah instansi");
    });
}

TEST_CASE("a reason that is offered is kept in the records' language, and one left empty is none") {
    OpenRoom room;
    room.ask(wanted::Search{"sekar"});
    in_every_look(*room.kiosk->view(), [](ui::Stage& stage, const auto& action) {
        stage.tap("erase");
        stage.settle();
        stage.tap("reason.3");
        stage.settle();
        stage.tap("done");
        stage.settle();
        CHECK_FALSE(stage.item("primary").enabled);
        stage.tap("reason.0");
        stage.tap("primary");
        stage.settle();
        stage.tap("dialog.primary");
        REQUIRE(wish<wanted::Erase>(action));
        CHECK(wish<wanted::Erase>(action)->reason == "Diminta oleh orangnya sendiri");
    });
}

TEST_CASE("an operator is offered neither erasing nor importing nor tickets") {
    OpenRoom room(storage::StaffRole::staff);
    in_every_look(*room.kiosk->view(), [](ui::Stage& stage, const auto&) {
        CHECK(stage.item("primary").id.empty());
        CHECK(stage.item("tickets").id.empty());
    });
    room.ask(wanted::Search{"sekar"});
    in_every_look(*room.kiosk->view(), [](ui::Stage& stage, const auto&) {
        CHECK(stage.item("check-card").enabled);
        CHECK(stage.item("erase").id.empty());
    });
}

TEST_CASE("a list on a stick is looked through with its figures and faults before it is taken") {
    OpenRoom room;
    room.ask(wanted::ShowFiles{});
    in_every_look(*room.kiosk->view(), [](ui::Stage& stage, const auto&) {
        check_texts(stage);
        CHECK(stage.shows(indonesian(stage) ? "Colokkan" : "Plug in"));
    });
    const std::filesystem::path stick = room.folder / "KINGSTON";
    base::make_folder(stick);
    base::write_file(stick / "peserta.csv",
                     base::as_bytes("nip;nama;unit\r\n198503122010012014;Made;Dinas\r\n"
                                    "1,98503E+17;Wayan Contoh;Dinas\r\n"));
    room.kiosk->notice_sticks({stick});
    in_every_look(*room.kiosk->view(), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        stage.tap("files.row.0");
        REQUIRE(wish<wanted::CheckRoster>(action));
        CHECK(wish<wanted::CheckRoster>(action)->file.filename() == "peserta.csv");
    });
    room.ask(wanted::CheckRoster{room.kiosk->view()->staff->people.files.at(0).path});
    in_every_look(*room.kiosk->view(), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK(stage.shows(indonesian(stage) ? "Diringkas" : "Shortened"));
        CHECK(stage.item("primary").label == (indonesian(stage) ? "Impor 1 baris" : "Import 1 row"));
        stage.tap("save-problems");
        REQUIRE(wish<wanted::SaveProblems>(action));
        CHECK(wish<wanted::SaveProblems>(action)->language == stage.ctx.language());
        stage.tap("primary");
        CHECK(wish<wanted::TakeRoster>(action));
        stage.tap("back");
        CHECK(wish<wanted::ShowList>(action));
    });
}

TEST_CASE("where the tickets went, or why they did not, is said above the list") {
    OpenRoom room;
    const auto says = [&](const std::string& indonesian_words, const std::string& english_words) {
        in_every_look(*room.kiosk->view(), [&](ui::Stage& stage, const auto&) {
            check_texts(stage);
            CHECK(stage.shows(indonesian(stage) ? indonesian_words : english_words));
        });
    };
    room.ask(wanted::SaveTickets{});
    says("Colokkan", "Plug in");
    const std::filesystem::path stick = room.folder / "KINGSTON";
    base::make_folder(stick);
    room.kiosk->notice_sticks({stick});
    room.ask(wanted::SaveTickets{});
    says("lembar", "Sheets:");
}
