#include "event_occasions.h"

#include "example_visit.h"

namespace netra::album {

namespace {

using app::StaffRoom;
using ui::Stage;

// The room with an event of that state, on a day that half of the people have come.
app::KioskState in_room(const ExampleVisit& visit, StaffRoom room, bool open = true) {
    app::KioskState state = visit.staff(room);
    core::Event& event = *state.event;
    event.open = open;
    event.course_version = "1.0";
    event.pact_signers = {"Kepala Badan Kepegawaian Daerah", "Inspektur Provinsi"};
    event.witnesses = {"Sekretaris Daerah", "Anggota Bawaslu Provinsi"};
    event.certificate_signers = {"Kepala Badan Kepegawaian Daerah"};
    app::EventRoomState& staff = state.staff->event;
    staff.codes = {event.code, "NR25"};
    staff.shown = app::EventStanding{event, 512, 236, state.now - std::chrono::minutes(94), {}};
    staff.shown->symbolic_at = state.now - std::chrono::minutes(101);
    staff.count = {{248, 241, 233, 4, 236}, {248, 241, 233, 4, 236}};
    return state;
}

app::KioskState setting_up(const ExampleVisit& visit) {
    app::KioskState state = in_room(visit, StaffRoom::event_setup, false);
    app::EventDraft draft;
    draft.event = *state.event;
    draft.courses = {{draft.event.course, "1.0", "Netralitas dan Integritas ASN", "Kepala BKD", true},
                     {draft.event.course, "1.1", "Netralitas dan Integritas ASN", "", false},
                     {"keselamatan-gedung", "0.1", "Keselamatan Gedung", "Kepala BPBD", true}};
    draft.key_files = {"/media/netra/KUNCI/root.pem", "/media/netra/KUNCI/lama/root-2027.pem"};
    state.staff->event.draft = std::move(draft);
    return state;
}

// To that step, from 0.
std::function<void(Stage&)> at_step(int step) {
    return [step](Stage& stage) {
        for (int i = 0; i < step; ++i) stage.tap("primary"), stage.settle();
    };
}

std::vector<Occasion> standing(const ExampleVisit& visit) {
    app::KioskState empty = in_room(visit, StaffRoom::event);
    empty.staff->event.shown.reset();
    empty.staff->event.codes.clear();
    app::KioskState shut = in_room(visit, StaffRoom::event, false), closed = shut,
                    operator_there = in_room(visit, StaffRoom::event);
    shut.staff->event.count = {};
    shut.staff->event.obstacle = base::Bilingual{
        "Materi Netralitas dan Integritas ASN 1.1 masih draf: belum ada lembaga yang menyetujuinya. Pasang "
        "materi yang disetujui, lalu pilih untuk acara ini.",
        "The course Netralitas dan Integritas ASN 1.1 is a draft: no institution has approved it. Install a "
        "course that is approved, then choose it for this event."};
    app::ClosingPapers& papers = closed.staff->event.papers.emplace();
    papers.checkpoint_file = "/var/lib/netra/backups/NR26-2026-11-26-153012.checkpoint";
    papers.figures_file = "/var/lib/netra/backups/NR26-2026-11-26-153012.txt";
    papers.backup = "/var/lib/netra/backups/NR26-2026-11-26-153012.db";
    operator_there.staff->person = app::StaffPerson{"Petugas 1", false};
    return {
        {"staff-event", in_room(visit, StaffRoom::event)},
        {"staff-event-none", std::move(empty)},
        {"staff-event-shut", std::move(shut)},
        {"staff-event-closed", std::move(closed)},
        {"staff-event-operator", std::move(operator_there)},
        {"staff-event-close", in_room(visit, StaffRoom::event),
         [](Stage& s) { s.tap("primary"), s.settle(); }},
    };
}

}  // namespace

std::vector<Occasion> event_occasions(const ExampleVisit& visit) {
    std::vector<Occasion> all = standing(visit);
    const app::KioskState setup = setting_up(visit);
    app::KioskState refused = setup;
    refused.staff->event.draft->event.title += " tahap kedua";
    refused.staff->event.draft->fresh = true;
    refused.staff->event.refusal = base::Bilingual{
        "Kunci akar tidak terbuka: frasa sandi salah, atau berkas itu bukan kunci lembaga ini. "
        "Periksa keduanya, lalu coba lagi.",
        "The root key did not open: the passphrase is wrong, or the file is not this "
        "organisation's key. Check both, then try again."};
    app::KioskState unchanged = setup;
    unchanged.staff->event.draft->fresh = false;
    const std::vector<Occasion> more = {
        {"staff-event-names", setup},
        {"staff-event-typing", setup, [](Stage& s) { s.tap("place"), s.settle(); }},
        {"staff-event-time", setup, at_step(1)},
        {"staff-event-mode", setup, at_step(2)},
        {"staff-event-course", setup, at_step(3)},
        {"staff-event-signers", setup, at_step(4)},
        {"staff-event-summary", std::move(unchanged), at_step(5)},
        {"staff-event-key", std::move(refused), at_step(5)},
        {"staff-symbolic", in_room(visit, StaffRoom::symbolic)},
        {"staff-hall-pledge", in_room(visit, StaffRoom::hall_pledge)},
        {"staff-hall-leader", in_room(visit, StaffRoom::hall_pledge),
         [](Stage& s) { s.tap("primary"), s.settle(), s.tap("position.1"); }},
    };
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

}  // namespace netra::album
