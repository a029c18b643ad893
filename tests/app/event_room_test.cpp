#include "app/event_room.h"

#include <doctest/doctest.h>

#include "app/history.h"
#include "app/kiosk.h"
#include "base/files.h"
#include "core/date.h"
#include "demonstration.h"
#include "issued_folder.h"
#include "storage/event_store.h"

using namespace netra;
using namespace netra::app;
namespace what = netra::app::event_action;

namespace {

// The kiosk of a named organisation on the day of its event EVK29, and staff in the room of events.
struct EventfulKiosk : IssuedFolder {
    EventfulKiosk() {
        StaffOffice(*workspace).add("Petugas 1", storage::StaffRole::staff, "502931");
        StaffOffice(*workspace).add("Ketua panitia", storage::StaffRole::admin, "860274");
        kiosk.emplace(*workspace);
    }
    void enter(const std::string& pin = "860274") {
        kiosk->perform(action::OpenStaff{});
        kiosk->perform(action::EnterPin{pin});
        kiosk->perform(action::EnterRoom{StaffRoom::event});
    }
    template <class What>
    EventRoomState perform(What what) {
        view = kiosk->perform(EventAction{std::move(what)});
        return view->staff->event;
    }
    EventRoomState room() {
        view = kiosk->view();
        return view->staff->event;
    }
    std::string newest() { return read_history(workspace->ledger(), 0).entries.front().sentence.en; }

    // The event that the draft proposes, with what it leaves empty.
    core::Event drafted() {
        perform(what::Edit{});
        core::Event event = room().draft->event;
        event.code = "EVK30";
        event.title = "Evakuasi Gedung, hari kedua";
        return event;
    }
    what::Save keep(const core::Event& event) { return {event, folder / "root.pem", "frasa contoh"}; }

    std::optional<Kiosk> kiosk;
    KioskView view;
};

core::Signature drawn(int shift) {
    core::Signature signature;
    signature.strokes = {{{1000 + shift, 500, 500}, {3000, 900, 500}, {2000, 1500, 500}}};
    return signature;
}

}  // namespace

TEST_CASE("an event made, opened and closed in the room is met by the next person without a restart") {
    EventfulKiosk k;
    k.enter();
    CHECK(k.room().shown->event.code == "EVK29");
    CHECK(k.room().count.today == storage::EventFigures{1, 1, 1, 0, 1});
    const EventRoomState closed = k.perform(what::Close{});
    REQUIRE(closed.papers.has_value());
    CHECK(std::filesystem::exists(closed.papers->figures_file));
    CHECK(k.newest() == "Event EVK29 closed by Ketua panitia.");
    CHECK(k.kiosk->view()->screen == core::Screen::out_of_order);
    const core::Event event = k.drafted();
    CHECK(event.host == "Badan Contoh");
    CHECK(event.course == "keselamatan-gedung");
    CHECK_FALSE(k.perform(k.keep(event)).refusal.has_value());
    CHECK(k.view->staff->room == StaffRoom::event);
    CHECK(k.room().shown->event.code == "EVK30");
    k.perform(what::Open{});
    CHECK(k.newest() == "Event EVK30 opened by Ketua panitia: Evakuasi Gedung, hari kedua.");
    CHECK(k.view->event->code == "EVK30");
    k.kiosk->perform(action::LeaveStaff{});
    CHECK(k.kiosk->view()->screen == core::Screen::attract);
    const IssuedCertificate issued = play_visit(*k.kiosk, "Bayu Contoh");
    CHECK(issued.number.starts_with("EVK30-"));
}

TEST_CASE(
    "a visit that runs while its event is closed goes on to its certificate; then the kiosk stands aside") {
    EventfulKiosk k;
    for (int i = 0; i < 100 && k.kiosk->view()->screen != core::Screen::final_test; ++i)
        step(*k.kiosk, "Bayu Contoh");
    const KioskView before = k.kiosk->view();
    REQUIRE(before->test.has_value());
    k.enter();
    k.perform(what::Close{});
    k.kiosk->perform(action::LeaveStaff{});
    const KioskView after = k.kiosk->view();
    CHECK(after->screen == core::Screen::final_test);
    CHECK(after->test->attempt.questions == before->test->attempt.questions);
    CHECK(after->visitor->name == before->visitor->name);
    for (int i = 0; i < 100 && k.kiosk->view()->screen != core::Screen::certificate; ++i)
        step(*k.kiosk, "Bayu Contoh");
    REQUIRE(k.kiosk->view()->certificate.has_value());
    k.kiosk->perform(action::Forward{});
    CHECK(k.kiosk->view()->screen == core::Screen::farewell);
    k.kiosk->perform(action::Forward{});
    CHECK(k.kiosk->view()->screen == core::Screen::out_of_order);
}

TEST_CASE("a new event needs the root key, and what is wrong with it is said") {
    EventfulKiosk k;
    k.enter();
    const core::Event event = k.drafted();
    for (const what::Save& wrong : {what::Save{event, k.folder / "root.pem", "frasa lain"},
                                    what::Save{event, k.folder / "tidak-ada.pem", "frasa contoh"}}) {
        REQUIRE(k.perform(wrong).refusal.has_value());
        CHECK(k.room().refusal->en.find("passphrase is wrong") != std::string::npos);
        CHECK(k.view->staff->room == StaffRoom::event_setup);
        CHECK(k.room().codes == std::vector<std::string>{"EVK29"});
    }
    core::Event taken = event;
    taken.code = "EVK29";
    REQUIRE(k.perform(k.keep(taken)).refusal.has_value());
    CHECK(k.room().refusal->en.find("EVK29 is another event's") != std::string::npos);
    CHECK(k.room().shown->event.title == "Evakuasi Gedung 2029");
}

TEST_CASE("signers and mode are changed without the root key; what the trust list says is not") {
    EventfulKiosk k;
    k.enter();
    k.perform(what::Close{});
    k.perform(what::Edit{"EVK29"});
    const EventDraft draft = k.room().draft.value();
    core::Event event = draft.event;
    event.mode = core::Mode::full;
    event.pact_signers = {"Kepala Badan Contoh"};
    CHECK_FALSE(needs_root_key(draft, event));
    CHECK_FALSE(k.perform(what::Save{event, {}, {}}).refusal.has_value());
    CHECK(k.room().shown->event.pact_signers == event.pact_signers);
    k.perform(what::Edit{"EVK29"});
    event.place = "Aula Lain";
    CHECK(needs_root_key(draft, event));
    CHECK(k.perform(what::Save{event, {}, {}}).refusal.has_value());
}

TEST_CASE("what stands against opening is said before anybody tries") {
    EventfulKiosk k;
    k.enter();
    core::Event event = k.drafted();
    ++event.first_day, ++event.last_day;
    k.perform(k.keep(event));
    REQUIRE(k.room().obstacle.has_value());
    CHECK(k.room().obstacle->en == "Event EVK29 is open. Close it first.");
    CHECK(k.perform(what::Open{}).refusal == k.room().obstacle);
    CHECK_FALSE(k.room().shown->event.open);
    k.perform(what::Show{"EVK29"});
    k.perform(what::Close{});
    k.perform(what::Show{"EVK30"});
    CHECK(k.room().obstacle->id.starts_with("Hari ini di luar tanggal acara, 2 Maret 2029."));
    k.clock.advance(std::chrono::hours(24));
    k.kiosk->perform(action::EnterRoom{StaffRoom::event});
    CHECK_FALSE(k.room().obstacle.has_value());
}

TEST_CASE("an operator holds the ceremonies, and changes, opens and closes nothing") {
    EventfulKiosk k;
    k.enter("502931");
    k.perform(what::Close{});
    k.perform(what::Edit{});
    CHECK(k.room().shown->event.open);
    CHECK(k.view->staff->room == StaffRoom::event);
    k.perform(what::RecordPledge{"Kepala Badan Contoh"});
    CHECK(k.room().shown->pledge_read_at == morning);
    CHECK_FALSE(k.view->facts.asks_pledge);
}

TEST_CASE("the symbolic signing is the event's signers', each with a signature that can be kept") {
    EventfulKiosk k;
    k.enter();
    k.perform(what::Close{});
    k.perform(what::Edit{"EVK29"});
    core::Event event = k.room().draft->event;
    event.pact_signers = {"Kepala Badan Contoh", "Inspektur Contoh"};
    k.perform(what::Save{event, {}, {}});
    k.perform(what::Open{});
    CHECK(k.perform(what::RecordSymbolic{{drawn(0)}}).refusal.has_value());
    CHECK(k.perform(what::RecordSymbolic{{drawn(0), core::Signature{}}}).refusal.has_value());
    CHECK_FALSE(k.room().shown->symbolic_at.has_value());
    CHECK_FALSE(k.perform(what::RecordSymbolic{{drawn(0), drawn(200)}}).refusal.has_value());
    CHECK(k.room().shown->symbolic_at == morning);
    const auto record = storage::EventStore(k.workspace->database()).symbolic("EVK29").value();
    CHECK(record.pact == k.view->course->indonesian.pact.hash);
    CHECK(record.staff == "Ketua panitia");
    REQUIRE(record.signatures.size() == 2);
    CHECK(record.signatures[1].position == "Inspektur Contoh");
    CHECK(record.signatures[1].signature == drawn(200));
}

TEST_CASE("a demonstration makes events but opens none, and its example goes on") {
    Demonstration demo;
    Kiosk kiosk(demo.workspace);
    kiosk.perform(action::OpenStaff{});
    kiosk.perform(action::EnterPin{"860274"});
    kiosk.perform(action::EnterRoom{StaffRoom::event});
    KioskView view = kiosk.perform(EventAction{what::Edit{}});
    core::Event event = view->staff->event.draft->event;
    event.code = "COBA1";
    event.title = event.host = event.place = "Contoh";
    view = kiosk.perform(EventAction{what::Save{event, {}, {}}});
    REQUIRE_FALSE(view->staff->event.refusal.has_value());
    CHECK(view->staff->event.obstacle->id.find("peragaan") != std::string::npos);
    view = kiosk.perform(EventAction{what::Open{}});
    CHECK_FALSE(view->staff->event.shown->event.open);
    CHECK(view->event->code == "CONTOH");
}
