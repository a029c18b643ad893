#include <doctest/doctest.h>

#include "app/staff_office.h"
#include "demonstration.h"
#include "looks.h"

using namespace netra;
using namespace netra::app;
using screens::check_texts;
using screens::in_every_look;
namespace what = netra::app::event_action;

namespace {

core::Event example_event() {
    core::Event event;
    event.code = "LPG26";
    event.title = "Seminar Netralitas ASN se-Provinsi Nusa Raya 2029";
    event.host = "Badan Kepegawaian Daerah Provinsi Nusa Raya";
    event.place = "Gedung Serbaguna, Kota Nusa";
    event.first_day = 21614;
    event.last_day = 21615;
    event.course = "keselamatan-gedung";
    event.course_version = "0.1";
    event.pact_signers = {"Kepala Badan Kepegawaian Daerah", "Inspektur"};
    event.witnesses = {"Sekretaris Daerah"};
    event.certificate_signers = {"Kepala Badan Kepegawaian Daerah"};
    event.open = true;
    return event;
}

// A kiosk in the room of events, as a named organisation's.
KioskState in_room(StaffRoom room) {
    Demonstration demo;
    StaffOffice(demo.workspace).add("Ketua panitia", storage::StaffRole::admin, "860274");
    Kiosk kiosk(demo.workspace);
    kiosk.perform(action::OpenStaff{});
    kiosk.perform(action::EnterPin{"860274"});
    KioskState state = *kiosk.perform(EventAction{what::Edit{}});
    state.demo = false;
    state.event = example_event();
    EventRoomState& event = state.staff->event;
    event.shown = EventStanding{example_event(), 512, 3, state.now, {}};
    event.codes = {"LPG26", "LPG25"};
    event.count = {{12, 11, 10, 1, 11}, {40, 38, 37, 1, 38}};
    if (room != StaffRoom::event_setup) event.draft.reset();
    state.staff->room = room;
    return state;
}

template <class What>
const What* asked_for(const std::optional<app::Action>& action) {
    const auto* event = action ? std::get_if<EventAction>(&*action) : nullptr;
    return event != nullptr ? std::get_if<What>(&event->what) : nullptr;
}

void sign(ui::Stage& stage) {
    const ui::Rect pad = stage.item("signature").rect;
    stage.press({pad.x + pad.w * 0.2f, pad.y + pad.h * 0.3f});
    stage.drag({pad.x + pad.w * 0.5f, pad.y + pad.h * 0.5f});
    stage.drag({pad.x + pad.w * 0.3f, pad.y + pad.h * 0.5f});
    stage.release();
    stage.settle();
}

}  // namespace

TEST_CASE("an open event is closed only after the question, which says what becomes of a visit") {
    KioskState state = in_room(StaffRoom::event);
    state.visitor.emplace().name = "Bayu Contoh";
    in_every_look(state, [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK(stage.shows("Seminar"));
        stage.tap("primary");
        CHECK_FALSE(action.has_value());
        stage.settle();
        const bool indonesian = stage.ctx.language() == ui::Language::indonesian;
        CHECK(stage.shows(indonesian ? "boleh" : "may be"));
        stage.tap("dialog.secondary");
        CHECK_FALSE(action.has_value());
        stage.tap("primary");
        stage.settle();
        stage.tap("dialog.primary");
        CHECK(asked_for<what::Close>(action) != nullptr);
        stage.tap("symbolic");
        CHECK(std::get<action::EnterRoom>(*action).room == StaffRoom::symbolic);
        stage.tap("pledge");
        CHECK(std::get<action::EnterRoom>(*action).room == StaffRoom::hall_pledge);
        stage.tap("other");
        REQUIRE(asked_for<what::Show>(action) != nullptr);
        CHECK(asked_for<what::Show>(action)->code == "LPG25");
    });
}

TEST_CASE("a closed event says what stands against opening it, and is not opened meanwhile") {
    KioskState state = in_room(StaffRoom::event);
    state.staff->event.shown->event.open = false;
    state.staff->event.obstacle = base::Bilingual{"Materi ini masih draf.", "This course is a draft."};
    in_every_look(state, [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK_FALSE(stage.item("primary").enabled);
        CHECK(stage.shows("draf"));
        stage.tap("change");
        REQUIRE(asked_for<what::Edit>(action) != nullptr);
        CHECK(asked_for<what::Edit>(action)->code == "LPG26");
        stage.tap("new");
        CHECK(asked_for<what::Edit>(action)->code.empty());
    });
}

TEST_CASE("an operator is told that an admin is needed, and has no button for it") {
    KioskState state = in_room(StaffRoom::event);
    state.staff->person->admin = false;
    in_every_look(state, [](ui::Stage& stage, const auto&) {
        check_texts(stage);
        for (const char* id : {"primary", "change", "new"}) CHECK(stage.item(id).id.empty());
        CHECK(stage.shows("admin"));
        CHECK(stage.item("symbolic").enabled);
    });
}

TEST_CASE("an event is set up step by step, and a code that cannot be is refused where it is typed") {
    in_every_look(in_room(StaffRoom::event_setup), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK_FALSE(stage.item("primary").enabled);
        stage.tap("code");
        stage.settle();
        check_texts(stage);
        stage.type("lpg 26");
        stage.key(ui::Key::enter);
        stage.settle();
        check_texts(stage);
        CHECK(stage.item("entry").value == "LPG 26");
        for (int i = 0; i < 3; ++i) stage.key(ui::Key::backspace);
        stage.type("26");
        for (const char* text : {"Seminar Netralitas", "Badan Contoh", "Aula Contoh", "Pemilu 2029"}) {
            stage.key(ui::Key::enter);
            stage.frames(2);
            stage.type(text);
        }
        stage.key(ui::Key::enter);
        stage.settle();
        CHECK(stage.item("primary").enabled);
        check_texts(stage);
        stage.tap("primary");
        stage.settle();
        check_texts(stage);
        stage.tap("last-day.more");
        stage.tap("zone.more");
        stage.tap("primary");
        stage.settle();
        check_texts(stage);
        stage.tap("kiosks.more");
        stage.tap("primary");
        stage.settle();
        check_texts(stage);
        CHECK(stage.item("course.0").selected);
        stage.tap("primary");
        stage.settle();
        check_texts(stage);
        stage.tap("pact.add");
        stage.settle();
        check_texts(stage);
        stage.type("Inspektur");
        stage.key(ui::Key::enter);
        stage.settle();
        CHECK_FALSE(stage.item("pact.0").id.empty());
        stage.tap("primary");
        stage.settle();
        check_texts(stage);
        CHECK_FALSE(stage.item("primary").enabled);  // no key file is there
        CHECK_FALSE(action.has_value());
    });
}

TEST_CASE("the key's file and its passphrase go along with the event, and the passphrase is not to be seen") {
    KioskState state = in_room(StaffRoom::event_setup);
    state.staff->event.draft->event = example_event();
    state.staff->event.draft->key_files = {"/media/netra/KUNCI/root.pem"};
    in_every_look(state, [](ui::Stage& stage, const auto& action) {
        for (int i = 0; i < 5; ++i) stage.tap("primary"), stage.settle();
        check_texts(stage);
        stage.tap("key-file.0");
        stage.settle();
        stage.tap("primary");
        stage.settle();
        check_texts(stage);
        stage.type("frasa contoh");
        stage.settle();
        CHECK_FALSE(stage.shows("frasa contoh"));
        stage.tap("primary");
        REQUIRE(asked_for<what::Save>(action) != nullptr);
        CHECK(asked_for<what::Save>(action)->passphrase == "frasa contoh");
        CHECK(asked_for<what::Save>(action)->root_key == "/media/netra/KUNCI/root.pem");
        CHECK(asked_for<what::Save>(action)->event == example_event());
    });
}

TEST_CASE("each of the pact's signers signs in turn, and all signatures are handed on together") {
    in_every_look(in_room(StaffRoom::symbolic), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        CHECK_FALSE(stage.item("primary").enabled);
        sign(stage);
        stage.tap("primary");
        stage.settle();
        CHECK_FALSE(action.has_value());
        CHECK(stage.shows("Inspektur"));
        CHECK_FALSE(stage.item("primary").enabled);
        sign(stage);
        stage.tap("primary");
        REQUIRE(asked_for<what::RecordSymbolic>(action) != nullptr);
        CHECK(asked_for<what::RecordSymbolic>(action)->signatures.size() == 2);
    });
}

TEST_CASE("the pledge stands in reading size, and who led it is said before it is recorded") {
    in_every_look(in_room(StaffRoom::hall_pledge), [](ui::Stage& stage, const auto& action) {
        check_texts(stage);
        stage.tap("primary");
        stage.settle();
        check_texts(stage);
        CHECK_FALSE(stage.item("primary").enabled);
        stage.tap("position.1");
        stage.tap("primary");
        REQUIRE(asked_for<what::RecordPledge>(action) != nullptr);
        CHECK(asked_for<what::RecordPledge>(action)->led_by == "Inspektur");
        stage.tap("other");
        stage.settle();
        check_texts(stage);
        stage.type("Sekretaris Umum");
        stage.key(ui::Key::enter);
        stage.settle();
        stage.tap("primary");
        CHECK(asked_for<what::RecordPledge>(action)->led_by == "Sekretaris Umum");
    });
}
