#include "app/staff_desk.h"

#include <doctest/doctest.h>

#include <optional>

#include "app/backup.h"
#include "app/kiosk.h"
#include "core/pin.h"
#include "demonstration.h"

using namespace netra;
using namespace netra::app;
using namespace std::chrono_literals;
using storage::StaffRole;

namespace {

struct StaffedKiosk : Demonstration {
    StaffedKiosk() {
        StaffOffice(workspace).add("Petugas 1", StaffRole::staff, "502931");
        StaffOffice(workspace).add("Ketua panitia", StaffRole::admin, "860274");
        kiosk.emplace(workspace);
    }
    const StaffState& staff() {
        view = kiosk->view();
        REQUIRE(view->staff.has_value());
        return *view->staff;
    }
    void enter(const std::string& pin) { kiosk->perform(action::EnterPin{pin}); }
    // What the ledger's newest entries say, the newest first.
    std::string newest(std::size_t back = 0) {
        return read_history(workspace.ledger(), 0).entries.at(back).sentence.en;
    }

    std::optional<Kiosk> kiosk;
    KioskView view;
};

}  // namespace

TEST_CASE("the right PIN opens the staff area under its bearer's name, and the ledger says so") {
    StaffedKiosk k;
    k.kiosk->perform(action::OpenStaff{});
    CHECK(k.staff().room == StaffRoom::door);
    CHECK_FALSE(k.staff().person.has_value());
    k.enter("860274");
    CHECK(k.staff().room == StaffRoom::home);
    CHECK(k.staff().person->name == "Ketua panitia");
    CHECK(k.staff().person->admin);
    CHECK(k.newest() == "Ketua panitia entered the staff area (Admin).");
    CHECK(k.staff().device.entries == k.workspace.ledger().size());
    k.kiosk->perform(action::LockStaff{});
    CHECK(k.staff().room == StaffRoom::door);
    CHECK_FALSE(k.staff().person.has_value());
    k.enter("502931");
    CHECK_FALSE(k.staff().person->admin);
    k.kiosk->perform(action::LeaveStaff{});
    CHECK_FALSE(k.kiosk->view()->staff.has_value());
}

TEST_CASE("wrong PINs make everybody wait longer and longer, and none is tried meanwhile") {
    StaffedKiosk k;
    k.kiosk->perform(action::OpenStaff{});
    for (int wrong = 1; wrong <= 9; ++wrong) {
        k.enter("111222");
        CHECK(k.staff().wrong == wrong);
        const std::chrono::milliseconds wait = core::wait_after(wrong);
        CHECK(k.staff().wait == wait);
        if (wait.count() == 0) continue;
        k.enter("502931");
        CHECK(k.staff().room == StaffRoom::door);
        k.clock.advance(wait - 1ms);
        k.enter("111222");
        CHECK(k.staff().wrong == wrong);
        k.clock.advance(1ms);
    }
    k.enter("502931");
    CHECK(k.staff().room == StaffRoom::home);
    CHECK(k.newest(1) == "Wrong PINs at the door of the staff area: 9.");
    k.kiosk->perform(action::LockStaff{});
    k.enter("111222");
    CHECK(k.staff().wrong == 1);
    CHECK(k.staff().wait == 0ms);
}

TEST_CASE("the wait outlasts a restart, and no setting of the clock shortens it") {
    StaffedKiosk k;
    k.kiosk->perform(action::OpenStaff{});
    for (int i = 0; i < 3; ++i) k.enter("111222");
    for (int i = 0; i < 4; ++i) {
        k.clock.advance(core::wait_after(3 + i));
        k.enter("111222");
    }
    REQUIRE(k.staff().wait == 300s);
    k.clock.set(k.clock.now() + 24h);  // a step of the wall clock
    CHECK(k.staff().wait == 300s);
    k.clock.set(k.clock.now() - 24h);
    k.clock.advance(100s);
    k.kiosk.emplace(k.workspace);
    k.kiosk->perform(action::OpenStaff{});
    CHECK(k.staff().wrong == 7);
    CHECK(k.staff().wait == 200s);
    k.clock.set(k.clock.now() - 1h);
    k.kiosk.emplace(k.workspace);
    k.kiosk->perform(action::OpenStaff{});
    CHECK(k.staff().wait == 300s);
}

TEST_CASE("who goes away after wrong PINs leaves them in the ledger, once") {
    StaffedKiosk k;
    k.kiosk->perform(action::OpenStaff{});
    k.enter("111222");
    k.enter("111223");
    k.kiosk->perform(action::LeaveStaff{});
    CHECK(k.newest() == "Wrong PINs at the door of the staff area: 2.");
    const auto size = k.workspace.ledger().size();
    k.kiosk->perform(action::OpenStaff{});
    k.kiosk->perform(action::LeaveStaff{});
    CHECK(k.workspace.ledger().size() == size);
    k.kiosk->perform(action::OpenStaff{});
    k.enter("111222");
    k.kiosk->perform(action::LeaveStaff{});
    CHECK(k.newest() == "Wrong PINs at the door of the staff area: 1.");
    k.kiosk->perform(action::OpenStaff{});
    CHECK(k.staff().wrong == 3);
}

TEST_CASE("in DEMO without PINs the first admin makes theirs; elsewhere the door stays shut") {
    Demonstration demo;
    Kiosk kiosk(demo.workspace);
    kiosk.perform(action::OpenStaff{});
    REQUIRE(kiosk.view()->staff->room == StaffRoom::found);
    kiosk.perform(action::EnterPin{"123456"});
    CHECK(kiosk.view()->staff->room == StaffRoom::found);
    kiosk.perform(action::EnterRoom{StaffRoom::history});
    CHECK(kiosk.view()->staff->room == StaffRoom::found);
    kiosk.perform(action::EnterPin{"860274"});
    CHECK(kiosk.view()->staff->room == StaffRoom::home);
    CHECK(kiosk.view()->staff->person->admin);
    kiosk.perform(action::LockStaff{});
    CHECK(kiosk.view()->staff->room == StaffRoom::door);
    kiosk.perform(action::EnterPin{"860274"});
    CHECK(kiosk.view()->staff->person->name == "Admin");
}

TEST_CASE("a visit stays as it stands behind the staff area, deaf to scanner and clock") {
    StaffedKiosk k;
    for (int i = 0; i < 100 && k.kiosk->view()->screen != core::Screen::final_test; ++i)
        step(*k.kiosk, "Bayu Contoh");
    step(*k.kiosk, "Bayu Contoh");
    const KioskView before = k.kiosk->view();
    REQUIRE(before->test.has_value());
    k.kiosk->perform(action::OpenStaff{});
    k.kiosk->perform(action::Scan{"198503122010012013"});
    k.kiosk->perform(action::Idle{});
    k.kiosk->perform(action::GiveAnswer{});
    k.enter("502931");
    k.kiosk->perform(action::EnterRoom{StaffRoom::device});
    k.kiosk->perform(action::LeaveStaff{});
    const KioskView after = k.kiosk->view();
    CHECK(core::screen_name(after->screen) == core::screen_name(before->screen));
    CHECK(after->test->at == before->test->at);
    CHECK(after->test->attempt.answers == before->test->attempt.answers);
    CHECK(after->visitor->name == before->visitor->name);
}

TEST_CASE("staff who were called and came have answered the call; who only knocked has not") {
    StaffedKiosk k;
    k.kiosk->perform(action::Forward{});
    const core::Screen called_from = k.kiosk->view()->screen;
    k.kiosk->perform(action::CallHelp{});
    REQUIRE(k.kiosk->view()->screen == core::Screen::help);
    k.kiosk->perform(action::OpenStaff{});
    k.kiosk->perform(action::LeaveStaff{});
    CHECK(k.kiosk->view()->screen == core::Screen::help);
    k.kiosk->perform(action::OpenStaff{});
    k.enter("502931");
    k.kiosk->perform(action::LeaveStaff{});
    CHECK(k.kiosk->view()->screen == called_from);
}

TEST_CASE("a backup made in the staff area is there, and the device says when") {
    StaffedKiosk k;
    k.kiosk->perform(action::BackUp{});
    CHECK_FALSE(newest_backup(k.workspace.settings()).has_value());
    k.kiosk->perform(action::OpenStaff{});
    k.enter("502931");
    CHECK_FALSE(k.staff().device.last_backup.has_value());
    k.kiosk->perform(action::EnterRoom{StaffRoom::device});
    k.kiosk->perform(action::BackUp{});
    REQUIRE(k.staff().device.last_backup.has_value());
    CHECK(k.clock.now() - *k.staff().device.last_backup < 1min);
    CHECK(newest_backup(k.workspace.settings()).has_value());
    CHECK(k.staff().device.disk_size > 0);
    CHECK(k.staff().device.version.find('.') != std::string::npos);
}

TEST_CASE("a copy is late an hour after the schedule asked for one") {
    DeviceFacts facts;
    CHECK_FALSE(backup_is_late(facts, 60, base::from_unix_seconds(1870000000)));
    facts.last_entry = base::from_unix_seconds(1870000000);
    CHECK_FALSE(backup_is_late(facts, 60, *facts.last_entry + 2h));
    CHECK(backup_is_late(facts, 60, *facts.last_entry + 2h + 1s));
    CHECK_FALSE(backup_is_late(facts, 0, *facts.last_entry + 48h));
    facts.last_backup = *facts.last_entry;
    CHECK_FALSE(backup_is_late(facts, 60, *facts.last_entry + 48h));
}
