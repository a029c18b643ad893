#include <doctest/doctest.h>

#include "app/staff_office.h"
#include "demonstration.h"
#include "looks.h"

using namespace netra;
using namespace netra::app;
using screens::check_texts;
using screens::in_every_look;
using screens::scroll_to;

namespace {

struct Room : Demonstration {
    explicit Room(StaffRoom at) {
        StaffOffice(workspace).add("Petugas 1", storage::StaffRole::staff, "502931");
        Kiosk kiosk(workspace);
        kiosk.perform(action::OpenStaff{});
        kiosk.perform(action::EnterPin{"502931"});
        state = *kiosk.perform(action::EnterRoom{StaffRoom::certificates});
        state.staff->room = at;
    }
    CertificateRoomState& certificates() { return state.staff->certificates; }
    KioskState state;
};

struct Listed : Room {
    Listed() : Room(StaffRoom::certificates) {
        CertificateList& list = certificates().list;
        list.found = 41;
        list.page = 1;
        list.pages = 3;
        list.lines = {
            {17, "LPG26-K03-000123", "Siti Contoh Rahmawati", "013", state.now, CertificateStanding::revoked},
            {16, "LPG26-K03-000122", "Budi Contoh", "", state.now}};
    }
};

struct Shown : Room {
    Shown() : Room(StaffRoom::certificate) {
        CertificateView view;
        view.facts.number = "LPG26-K03-000123";
        view.facts.name = "Siti Contoh Rahmawati";
        view.facts.number_tail = "013";
        view.facts.event = "LPG26";
        view.document = "/nowhere.pdf";
        certificates().shown = view;
    }
};

const auto& asked(const std::optional<app::Action>& action) {
    REQUIRE(action.has_value());
    return std::get<CertificateAction>(*action).what;
}

bool in_indonesian(const ui::Stage& stage) {
    return stage.ctx.language() == ui::Language::indonesian;
}

}  // namespace

TEST_CASE("the list leads to a certificate, to other pages, and home") {
    Listed room;
    in_every_look(room.state, [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK(stage.shows("•••013"));
        const auto state = in_indonesian(stage) ? "Dicabut" : "Revoked";
        CHECK(scroll_to(stage, "certificates", [&] { return stage.shows(state); }));
        stage.tap("certificates.row.LPG26-K03-000123");
        CHECK(std::get<certificate_action::Look>(asked(action)).entry == 17);
        stage.tap("older");
        CHECK(std::get<certificate_action::ShowPage>(asked(action)).page == 2);
        stage.tap("newer");
        CHECK(std::get<certificate_action::ShowPage>(asked(action)).page == 0);
        stage.tap("back");
        CHECK(std::get<action::EnterRoom>(*action).room == StaffRoom::home);
    });
}

TEST_CASE("what was searched for stands above what was found, with the way back to all") {
    Listed room;
    room.certificates().list = {.sought = "•••013", .found = 0, .page = 0, .pages = 1, .lines = {}};
    room.certificates().note = StaffNote{false, {"Kode itu lain.", "That code is another."}};
    in_every_look(room.state, [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK(stage.shows(in_indonesian(stage) ? "Kode itu lain." : "That code is another."));
        CHECK(stage.shows(in_indonesian(stage) ? "Tidak ada yang cocok" : "Nothing matches"));
        stage.tap("all");
        CHECK(std::holds_alternative<certificate_action::ShowAll>(asked(action)));
    });
}

TEST_CASE("digits are typed on the pad, and of a NIP the last three alone are to be seen") {
    Listed room;
    in_every_look(room.state, [](ui::Stage& stage, const auto& action) {
        stage.tap("by-digits");
        stage.settle();
        check_texts(stage);
        CHECK_FALSE(stage.item("primary").enabled);
        for (const char digit : std::string("19850312201001")) stage.tap("key." + std::string(1, digit));
        stage.type("2013");
        stage.settle();
        check_texts(stage);
        CHECK(stage.shows("•••013"));
        for (const ui::TextItem& text : stage.ctx.registry().texts)
            CHECK(text.text.find("1985") == std::string::npos);
        stage.tap("primary");
        CHECK(std::get<certificate_action::FindDigits>(asked(action)).digits == "198503122010012013");
        stage.settle();
        CHECK(stage.shows("•••013"));  // the list again
        stage.tap("by-digits");
        stage.settle();
        stage.tap("back");
        stage.settle();
        stage.tap("by-digits");
        stage.settle();
        CHECK_FALSE(stage.item("primary").enabled);
    });
}

TEST_CASE("a name is typed on the keyboard") {
    Listed room;
    in_every_look(room.state, [](ui::Stage& stage, const auto& action) {
        stage.tap("by-words");
        stage.settle();
        check_texts(stage);
        CHECK_FALSE(stage.item("primary").enabled);
        stage.tap("key.s");
        stage.type("iti");
        stage.settle();
        stage.tap("primary");
        CHECK(std::get<certificate_action::FindWords>(asked(action)).words == "Siti");
    });
}

TEST_CASE("a certificate is saved to the stick, which is chosen where there are several") {
    Shown room;
    in_every_look(room.state, [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK(stage.shows("LPG26-K03-000123"));
        CHECK_FALSE(stage.item("primary").enabled);
        stage.tap("back");
        CHECK(std::holds_alternative<certificate_action::Close>(asked(action)));
    });
    room.state.staff->sticks = {"/media/netra/KINGSTON"};
    in_every_look(room.state, [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        stage.tap("primary");
        CHECK(std::get<certificate_action::Save>(asked(action)).stick == "/media/netra/KINGSTON");
    });
    room.state.staff->sticks.push_back("/media/netra/SANDISK");
    in_every_look(room.state, [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        stage.tap("stick.1");
        stage.tap("primary");
        CHECK(std::get<certificate_action::Save>(asked(action)).stick == "/media/netra/SANDISK");
    });
}

TEST_CASE("a certificate whose document is gone says so and cannot be saved; a revoked one says since when") {
    Shown room;
    room.state.staff->sticks = {"/media/netra/KINGSTON"};
    CertificateView& view = *room.certificates().shown;
    view.fault = base::Bilingual{"Dokumennya rusak.", "Its document is damaged."};
    view.standing = CertificateStanding::revoked;
    view.ended = room.state.now;
    in_every_look(room.state, [](ui::Stage& stage, const auto&) {
        check_texts(stage);
        CHECK(stage.shows(in_indonesian(stage) ? "Dokumennya rusak." : "Its document is damaged."));
        CHECK(stage.shows(in_indonesian(stage) ? "Dicabut" : "Revoked"));
        for (const ui::Item& item : stage.ctx.registry().items) CHECK(item.id != "primary");
    });
}

TEST_CASE("a valid certificate is printed where there is a printer, and says how often it was") {
    Shown room;
    in_every_look(room.state, [](ui::Stage& stage, const auto&) { CHECK(stage.item("print").id.empty()); });
    room.state.staff->printer.queue = "Meja";
    room.certificates().shown->printed = 2;
    in_every_look(room.state, [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        REQUIRE(scroll_to(stage, "certificate", [&] { return !stage.item("print").id.empty(); }));
        stage.tap("print");
        CHECK(std::holds_alternative<certificate_action::Print>(asked(action)));
        const auto times = in_indonesian(stage) ? "2 kali" : "2 times";
        CHECK(scroll_to(stage, "certificate", [&] { return stage.shows(times); }));
    });
    room.certificates().shown->standing = CertificateStanding::revoked;
    room.certificates().shown->ended = room.state.now;
    in_every_look(room.state, [](ui::Stage& stage, const auto&) { CHECK(stage.item("print").id.empty()); });
}
