#include "screens/staff_screen.h"

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

// A kiosk with a PIN, its staff area open.
struct OpenDoor : Demonstration {
    OpenDoor() {
        StaffOffice(workspace).add("Ketua panitia", storage::StaffRole::admin, "860274");
        kiosk.emplace(workspace);
        kiosk->perform(action::OpenStaff{});
    }
    void enter(StaffRoom room) {
        kiosk->perform(action::EnterPin{"860274"});
        kiosk->perform(action::EnterRoom{room});
    }
    std::optional<Kiosk> kiosk;
};

void type_pin(ui::Stage& stage, const std::string& pin) {
    for (const char digit : pin) stage.tap("key." + std::string(1, digit));
}

}  // namespace

TEST_CASE("the door takes a PIN by touch and by keys, and no digit of it is to be seen or described") {
    OpenDoor door;
    in_every_look(*door.kiosk->view(), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK_FALSE(stage.item("primary").enabled);
        type_pin(stage, "8602");
        stage.type("74");
        stage.settle();
        CHECK(stage.item("primary").enabled);
        for (const ui::TextItem& text : stage.ctx.registry().texts) {
            CAPTURE(text.text);
            CHECK(text.text.find("8602") == std::string::npos);
        }
        for (const ui::Item& item : stage.ctx.registry().items) CHECK(item.value.empty());
        stage.tap("primary");
        REQUIRE(action.has_value());
        REQUIRE(std::holds_alternative<action::EnterPin>(*action));
        CHECK(std::get<action::EnterPin>(*action).pin == "860274");
        CHECK_FALSE(stage.item("primary").enabled);
        stage.tap("back");
        CHECK(std::holds_alternative<action::LeaveStaff>(*action));
    });
}

TEST_CASE("while the wait lasts the door says how long, and takes no PIN") {
    OpenDoor door;
    for (int i = 0; i < 4; ++i) door.kiosk->perform(action::EnterPin{"111222"});
    REQUIRE(door.kiosk->view()->staff->wait == std::chrono::seconds(5));
    in_every_look(*door.kiosk->view(), [](ui::Stage& stage, const auto&) {
        check_texts(stage);
        type_pin(stage, "860");
        stage.type("274");
        stage.settle();
        const bool indonesian = stage.ctx.language() == ui::Language::indonesian;
        CHECK(stage.shows(indonesian ? "PIN salah 4 kali." : "Wrong PIN, 4 in a row."));
        CHECK_FALSE(stage.item("primary").enabled);
        stage.frame(5);
        stage.settle();
        CHECK(stage.item("primary").enabled);
    });
}

TEST_CASE(
    "the first admin types the same PIN twice, and one that is easily guessed is refused with the reason") {
    Demonstration demo;
    Kiosk kiosk(demo.workspace);
    kiosk.perform(action::OpenStaff{});
    in_every_look(*kiosk.view(), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        const auto enter = [&stage](const std::string& pin) {
            stage.type(pin);
            stage.settle();
            stage.tap("primary");
        };
        const bool indonesian = stage.ctx.language() == ui::Language::indonesian;
        enter("123456");
        CHECK(stage.shows(indonesian ? "berurutan" : "in a row"));
        enter("860274");
        enter("860275");
        CHECK(stage.shows(indonesian ? "berbeda" : "differ"));
        CHECK_FALSE(action.has_value());
        enter("860274");
        enter("860274");
        REQUIRE(action.has_value());
        CHECK(std::get<action::EnterPin>(*action).pin == "860274");
    });
}

TEST_CASE("each tile leads to its room, and the footer back to the participant") {
    OpenDoor door;
    door.enter(StaffRoom::home);
    in_every_look(*door.kiosk->view(), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK(stage.shows("Ketua panitia"));
        const std::vector<std::pair<const char*, StaffRoom>> tiles{
            {"room.event", StaffRoom::event},     {"room.people", StaffRoom::people},
            {"room.content", StaffRoom::content}, {"room.certificates", StaffRoom::certificates},
            {"room.device", StaffRoom::device},   {"room.history", StaffRoom::history}};
        for (const auto& [tile, room] : tiles) {
            REQUIRE(scroll_to(stage, "rooms", [&] { return !stage.item(tile).id.empty(); }));
            stage.tap(tile);
            REQUIRE(action.has_value());
            CHECK(std::get<action::EnterRoom>(*action).room == room);
        }
        stage.tap("lock");
        CHECK(std::holds_alternative<action::LockStaff>(*action));
        stage.tap("back");
        CHECK(std::holds_alternative<action::LeaveStaff>(*action));
    });
}

TEST_CASE("the history shows the newest entries and turns to older ones") {
    OpenDoor door;
    for (int i = 0; i < 30; ++i)
        door.workspace.ledger().append(storage::OperatorSignedIn{"Petugas 1", storage::StaffRole::staff});
    door.enter(StaffRoom::history);
    in_every_look(*door.kiosk->view(), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK(stage.shows("Ketua panitia"));
        CHECK_FALSE(stage.item("newer").enabled);
        stage.tap("older");
        CHECK(std::get<action::ShowHistory>(*action).page == 1);
        stage.tap("back");
        CHECK(std::get<action::EnterRoom>(*action).room == StaffRoom::home);
    });
}

TEST_CASE("the device's room makes a backup, and every cross of the touch test answers") {
    OpenDoor door;
    door.enter(StaffRoom::device);
    in_every_look(*door.kiosk->view(), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        stage.tap("primary");
        CHECK(std::holds_alternative<action::BackUp>(*action));
        stage.tap("touch-test");
        CHECK(std::get<action::EnterRoom>(*action).room == StaffRoom::touch_test);
    });
    KioskState printing = *door.kiosk->view();
    printing.staff->printer = {.queue = "Meja-depan", .trouble = PrinterTrouble::no_paper};
    in_every_look(printing, [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        stage.tap("printer-test");
        CHECK(std::holds_alternative<device_action::PrintTestPage>(std::get<DeviceAction>(*action).what));
        const bool indonesian = stage.ctx.language() == ui::Language::indonesian;
        CHECK(scroll_to(stage, "facts",
                        [&] { return stage.shows(indonesian ? "Kertas habis" : "Out of paper"); }));
    });
    door.kiosk->perform(action::EnterRoom{StaffRoom::touch_test});
    in_every_look(*door.kiosk->view(), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        for (int i = 1; i <= 8; ++i) stage.tap("cross." + std::to_string(i));
        for (int i = 1; i <= 8; ++i) CHECK(stage.item("cross." + std::to_string(i)).selected);
        stage.tap("close");
        CHECK(std::get<action::EnterRoom>(*action).room == StaffRoom::device);
    });
}
