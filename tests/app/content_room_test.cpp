#include "app/content_room.h"

#include <doctest/doctest.h>

#include <fstream>
#include <optional>

#include "app/course_desk.h"
#include "app/history.h"
#include "app/staff_office.h"
#include "base/files.h"
#include "demonstration.h"

using namespace netra;
using namespace netra::app;
using namespace netra::app::content_action;
namespace fs = std::filesystem;

namespace {

void replace_in(const fs::path& file, const std::string& from, const std::string& to) {
    std::string text = base::read_text_file(file);
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    base::write_file(file, base::as_bytes(text));
}

// A kiosk with a stick that carries version 0.2 of its course as a folder; somebody of the staff is in the
// room.
struct Stick : Demonstration {
    explicit Stick(bool admin = true) : stick(folder / "STICK"), course(stick / "kursus") {
        const fs::path source(NETRA_SOURCE_DIR "/content/keselamatan-gedung");
        fs::create_directories(stick);
        fs::copy(source, course, fs::copy_options::recursive);
        replace_in(course / "course.toml", "version = \"0.1\"", "version = \"0.2\"");
        replace_in(course / "course.toml", "minutes = 2", "minutes = 3");
        StaffOffice(workspace).add("Ketua panitia", storage::StaffRole::admin, "860274");
        StaffOffice(workspace).add("Petugas 1", storage::StaffRole::staff, "502931");
        kiosk.emplace(workspace);
        kiosk->notice_sticks({stick});
        sign_in(admin ? "860274" : "502931");
    }
    void sign_in(const std::string& pin) {
        kiosk->perform(action::OpenStaff{});
        kiosk->perform(action::EnterPin{pin});
        kiosk->perform(action::EnterRoom{StaffRoom::content});
    }
    template <class What>
    const ContentRoomState& act(What what) {
        view = kiosk->perform(ContentAction{what});
        return view->staff->content;
    }
    const ContentRoomState& room() {
        view = kiosk->view();
        return view->staff->content;
    }
    void install() { act(Look{course}), act(Install{.at_my_word = true}); }
    std::string version() { return kiosk->view()->course->indonesian.version; }

    fs::path stick, course;
    std::optional<Kiosk> kiosk;
    KioskView view;
};

}  // namespace

TEST_CASE("what a stick carries is listed as it comes, and is gone when it goes") {
    Stick k;
    REQUIRE(k.room().on_sticks.size() == 1);
    CHECK(k.room().on_sticks[0].place == "STICK/kursus");
    CHECK(k.room().on_sticks[0].title == "Evakuasi Gedung dengan Aman");
    CHECK(k.room().on_sticks[0].version == "0.2");
    REQUIRE(k.room().on_shelf.size() == 1);
    CHECK(k.room().on_shelf[0].in_event);
    k.kiosk->notice_sticks({});
    CHECK(k.room().on_sticks.empty());
}

TEST_CASE("a course whose course.toml has a hidden ending is listed, and its problem says what to rename") {
    Stick k;
    fs::rename(k.course / "course.toml", k.course / "course.toml.txt");
    k.kiosk->notice_sticks({k.stick});
    REQUIRE(k.room().on_sticks.size() == 1);
    const CoursePreview preview = k.act(Look{k.room().on_sticks[0].path}).preview.value();
    REQUIRE(preview.problems.size() == 1);
    CHECK(preview.problems[0].hint.id.find("Ganti namanya menjadi course.toml") != std::string::npos);
}

TEST_CASE("a preview says what would change, and nothing is installed by it") {
    Stick k;
    const ContentRoomState& room = k.act(Look{k.course});
    CHECK(k.view->staff->room == StaffRoom::content_preview);
    REQUIRE(room.preview.has_value());
    CHECK(room.preview->version == "0.2");
    CHECK(room.preview->change.from_version == "0.1");
    CHECK(room.preview->change.modules.changed.size() == 1);
    CHECK(room.preview->before->questions == room.preview->after.questions);
    CHECK_FALSE(room.preview->installed);
    CHECK(room.on_shelf.size() == 1);
    CHECK(k.act(Close{}).preview == std::nullopt);
    CHECK(k.view->staff->room == StaffRoom::content);
}

TEST_CASE(
    "a course that is new to the kiosk is compared with nothing, and said to be waiting once installed") {
    Stick k;
    replace_in(k.course / "course.toml", "id = \"keselamatan-gedung\"", "id = \"keselamatan-kedua\"");
    CHECK(k.act(Look{k.course}).preview->before == std::nullopt);
    CHECK(k.act(Install{.at_my_word = true}).note->text.en ==
          "Installed. Not in use yet: choose from when on.");
}

TEST_CASE("what nobody known signed is installed at an admin's word alone, and the ledger keeps the word") {
    Stick k;
    k.act(Look{k.course});
    CHECK_FALSE(k.act(Install{}).preview->installed);
    const ContentRoomState& room = k.act(Install{.at_my_word = true});
    CHECK(room.preview->installed);
    CHECK(room.note->good);
    CHECK(room.on_shelf.size() == 2);
    const auto versions = CourseDesk(k.workspace).courses();
    REQUIRE(versions.size() == 2);
    CHECK(versions[1].content.accepted_unsigned == true);
    CHECK(versions[1].content.accepted_by == "Ketua panitia");
    CHECK_FALSE(versions[1].active);
    CHECK(k.version() == "0.1");
}

TEST_CASE("an operator looks and tries, and installs and chooses nothing") {
    Stick k(false);
    k.act(Look{k.course});
    CHECK_FALSE(k.act(Install{.at_my_word = true}).preview->installed);
    CHECK(k.room().on_shelf.size() == 1);
}

TEST_CASE("the new version is taken by new visits; the one that runs keeps the old to its end") {
    Stick k;
    k.kiosk->perform(action::LeaveStaff{});
    for (const char* screen : {"privacy", "walk_in", "course_map"})
        while (core::screen_name(k.kiosk->view()->screen) != std::string(screen))
            step(*k.kiosk, "Siti Contoh");
    k.sign_in("860274");
    k.install();
    CHECK(k.act(Use{From::now}).preview->in_event);
    k.kiosk->perform(action::LeaveStaff{});
    CHECK(k.version() == "0.1");
    SUBCASE("while it stays on the screen") {
        while (k.kiosk->view()->screen != core::Screen::farewell) {
            CHECK(k.version() == "0.1");
            step(*k.kiosk, "Siti Contoh");
        }
        k.kiosk->perform(action::Forward{});
    }
    SUBCASE("when it was cut off and taken up by a program that was started again") {
        k.kiosk.emplace(k.workspace);
        CHECK(k.version() == "0.2");
        while (k.kiosk->view()->screen != core::Screen::resume) k.kiosk->perform(action::Forward{});
        k.kiosk->perform(action::Forward{});
        CHECK(k.version() == "0.1");
        k.kiosk->perform(action::Leave{});
        k.kiosk->perform(action::Forward{});
    }
    CHECK(k.kiosk->view()->screen == core::Screen::attract);
    CHECK(k.version() == "0.2");
    CHECK(k.kiosk->view()->event->course_version == "0.2");
}

TEST_CASE("chosen for the next event, the open one keeps its version, after a new start as well") {
    Stick k;
    k.install();
    const ContentRoomState& room = k.act(Use{From::next_event});
    CHECK(room.preview->in_use);
    CHECK_FALSE(room.preview->in_event);
    k.kiosk->perform(action::LeaveStaff{});
    CHECK(k.version() == "0.1");
    k.kiosk.emplace(k.workspace);
    CHECK(k.version() == "0.1");
}

TEST_CASE("chosen now, it is still chosen after a new start, though the settings name the old one's folder") {
    Stick k;
    k.install();
    k.act(Use{From::now});
    k.kiosk.emplace(k.workspace);
    CHECK(k.version() == "0.2");
}

TEST_CASE("a course with errors is not installed; its problems go to the stick as Windows shows them") {
    Stick k;
    replace_in(k.course / "course.toml", "[[module]]", "[[modul]]");
    const ContentRoomState& room = k.act(Look{k.course});
    CHECK(room.preview->has_errors());
    CHECK(k.act(Install{.at_my_word = true}).on_shelf.size() == 1);
    CHECK(k.act(SaveProblems{}).preview->saved == "masalah-kursus.txt");
    const std::string text = base::read_text_file(k.stick / "masalah-kursus.txt");
    CHECK(text.starts_with("\xEF\xBB\xBFSTICK/kursus\r\n"));
    CHECK(text.find("course.toml:") != std::string::npos);
    CHECK(text.find("kesalahan:") != std::string::npos);
    CHECK(text.find("error:") != std::string::npos);
}

TEST_CASE("the same version with other content is a problem of the preview, and what is installed stays") {
    Stick k;
    k.install();
    k.act(Close{});
    replace_in(k.course / "course.toml", "minutes = 3", "minutes = 4");
    REQUIRE(k.act(Look{k.course}).preview->problems.size() == 1);
    CHECK(k.room().preview->problems[0].message.en == "version 0.2 is installed with other content");
    CHECK_FALSE(k.act(Install{.at_my_word = true}).preview->installed);
    k.act(LookAtInstalled{k.room().preview->id, "0.2"});
    CHECK_FALSE(k.room().preview->has_errors());
    CHECK(k.room().on_shelf.size() == 2);
}

TEST_CASE("a stick that is pulled out while it is looked at is said, and the list comes back") {
    Stick k;
    k.act(Look{k.course});
    fs::remove_all(k.stick);
    k.kiosk->notice_sticks({});
    CHECK(k.room().preview == std::nullopt);
    CHECK(k.view->staff->room == StaffRoom::content);
    CHECK(k.room().note->text.en == "The USB stick was pulled out.");
}

TEST_CASE("a course is tried from the shelf, and the room comes back where it was") {
    Stick k;
    k.install();
    CHECK(k.act(Try{}).trying.filename() == "0.2");
    CHECK(k.view->staff->room == StaffRoom::trial);
    k.act(EndTry{});
    CHECK(k.view->staff->room == StaffRoom::content_preview);
}
