#include "app/event_room.h"

#include <algorithm>

#include "app/course_desk.h"
#include "app/event_desk.h"
#include "app/event_opening.h"
#include "app/stick.h"
#include "base/error.h"
#include "core/date.h"
#include "storage/event_store.h"

namespace netra::app {

namespace {

using base::Bilingual;

// What staff can do something about, in words; nothing for what the world did.
std::optional<Bilingual> refusal_of(const Error& error) {
    switch (error.code()) {
        case ErrorCode::key_invalid:
        case ErrorCode::key_missing:
        case ErrorCode::file_missing:
        case ErrorCode::file_denied:
        case ErrorCode::file_too_large:
            return Bilingual{
                "Kunci akar tidak terbuka: frasa sandi salah, atau berkas itu bukan kunci lembaga ini. "
                "Periksa keduanya, lalu coba lagi.",
                "The root key did not open: the passphrase is wrong, or the file is not this organisation's "
                "key. Check both, then try again."};
        case ErrorCode::usage:
        case ErrorCode::not_allowed:
        case ErrorCode::not_found:
        case ErrorCode::clock_wrong:
        case ErrorCode::course_invalid:
        case ErrorCode::course_unapproved:
            return sentence(error.code());
        default:
            return std::nullopt;
    }
}

Bilingual code_taken(const std::string& code) {
    return {"Kode " + code + " sudah dipakai acara lain. Pilih kode lain.",
            "The code " + code + " is another event's. Choose another one."};
}

std::vector<CourseOffer> offers(Workspace& workspace) {
    std::vector<CourseOffer> offers;
    for (const storage::CourseVersion& version : CourseDesk(workspace).courses()) {
        const storage::ContentInstalled& content = version.content;
        offers.push_back({content.course, content.version, content.title, content.approved_by.value_or(""),
                          version.active});
    }
    return offers;
}

std::vector<std::filesystem::path> key_files(const std::vector<std::filesystem::path>& sticks) {
    std::vector<std::filesystem::path> files;
    for (const auto& stick : sticks) {
        const auto found = files_on(stick, {".pem", ".key"});
        files.insert(files.end(), found.begin(), found.end());
    }
    return files;
}

}  // namespace

bool needs_root_key(const EventDraft& draft, const core::Event& edited) {
    const core::Event& was = draft.event;
    return draft.fresh || was.title != edited.title || was.place != edited.place ||
           was.first_day != edited.first_day || was.last_day != edited.last_day ||
           was.course != edited.course || was.course_version != edited.course_version;
}

void EventRoom::perform(const EventAction& action) {
    state().refusal.reset();
    state().papers.reset();
    try {
        std::visit([this](const auto& a) { on(a); }, action.what);
    } catch (const Error& error) {
        auto refusal = refusal_of(error);
        if (!refusal) throw;
        state().refusal = std::move(refusal);
    }
    refresh();
}

void EventRoom::on(const event_action::Show& a) {
    state().shown = EventOffice(workspace()).standing(a.code);
}

// A new event begins as the newest one was: the same office invites, the same people sign.
EventDraft EventRoom::begin_draft(const std::string& code) {
    EventDraft draft;
    draft.courses = offers(workspace());
    draft.fresh = code.empty();
    if (!draft.fresh) {
        draft.event = EventOffice(workspace()).standing(code).event;
        return draft;
    }
    const auto events = EventOffice(workspace()).events();
    const auto real = std::ranges::find_if(
        events, [](const core::Event& event) { return event.code != EventDesk::demo_event_code; });
    core::Event& event = draft.event;
    if (real != events.end()) event = *real;
    event.code.clear();
    event.title.clear();
    event.open = false;
    event.first_day = event.last_day =
        core::days_from_date(core::local_time(session_.now(), event.utc_offset_minutes).date);
    const auto active = std::ranges::find(draft.courses, true, &CourseOffer::active);
    if (event.course.empty() && active != draft.courses.end()) {
        event.course = active->id;
        event.course_version = active->version;
    }
    return draft;
}

void EventRoom::on(const event_action::Edit& a) {
    state().draft = begin_draft(a.code);
    session_.state.staff->room = StaffRoom::event_setup;
}

void EventRoom::on(const event_action::Save& a) {
    if (!state().draft) return;
    const bool fresh = state().draft->fresh;
    if (fresh && storage::EventStore(workspace().database()).find(a.event.code)) {
        state().refusal = code_taken(a.event.code);
        return;
    }
    EventDesk(workspace()).create(a.event, {a.root_key, a.passphrase});
    session_.take_up_event();
    state().draft.reset();
    state().shown = EventOffice(workspace()).standing(a.event.code);
    session_.state.staff->room = StaffRoom::event;
}

void EventRoom::on(const event_action::Open&) {
    if (!state().shown) return;
    const core::Event& event = state().shown->event;
    if (event.open) return;
    if (const auto obstacle = obstacle_to_opening(workspace(), event)) {
        state().refusal = obstacle->sentence;
        return;
    }
    EventDesk(workspace()).open(event.code, staff());
    session_.take_up_event();
}

void EventRoom::on(const event_action::Close&) {
    if (!state().shown) return;
    session_.progress(0, 1);
    state().papers = EventOffice(workspace()).close(state().shown->event.code, staff());
    session_.take_up_event();
}

void EventRoom::on(const event_action::RecordPledge& a) {
    if (!state().shown) return;
    const core::Event& event = state().shown->event;
    EventOffice(workspace()).record_pledge(event.code, a.led_by, event.witnesses, staff());
    session_.refresh_facts();
    session_.state.staff->room = StaffRoom::event;
}

void EventRoom::on(const event_action::RecordSymbolic& a) {
    if (!state().shown) return;
    const core::Event& event = state().shown->event;
    std::vector<storage::SymbolicSignature> signatures;
    for (std::size_t i = 0; i < std::min(a.signatures.size(), event.pact_signers.size()); ++i)
        signatures.push_back({storage::SignatoryRole::signer, event.pact_signers[i], a.signatures[i]});
    EventOffice(workspace()).record_symbolic(event.code, signatures, staff());
    session_.state.staff->room = StaffRoom::event;
}

void EventRoom::refresh() {
    EventRoomState& room = state();
    EventOffice office(workspace());
    const auto events = office.events();
    room.codes.clear();
    for (const core::Event& event : events) room.codes.push_back(event.code);
    if (!room.shown && !events.empty()) {
        const auto open = std::ranges::find(events, true, &core::Event::open);
        room.shown.emplace().event = open == events.end() ? events.front() : *open;
    }
    const bool inside = session_.state.staff->room == StaffRoom::event;
    if (inside && room.draft) room.draft.reset(), room.refusal.reset();
    if (room.draft) room.draft->key_files = key_files(session_.state.staff->sticks);
    if (!room.shown) return;
    room.shown = office.standing(room.shown->event.code);
    if (inside) room.count = count_event(workspace(), room.shown->event);
    room.obstacle.reset();
    if (room.shown->event.open || !inside) return;
    if (auto obstacle = obstacle_to_opening(workspace(), room.shown->event))
        room.obstacle = std::move(obstacle->sentence);
}

}  // namespace netra::app
