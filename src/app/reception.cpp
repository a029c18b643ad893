#include "app/reception.h"

#include <algorithm>

#include "core/nip.h"
#include "core/scan.h"
#include "storage/event_store.h"
#include "storage/participant_store.h"
#include "storage/roster_store.h"

namespace netra::app {

using core::Screen;

void Reception::found(const core::Participant& person, core::Identity identity, bool masked,
                      bool may_resume) {
    KioskState& state = session_.state;
    const std::string& event = state.event->code;
    state.visitor = person;
    state.identity = identity;
    state.name_masked = masked;
    state.facts.found = true;
    state.facts.visit_here = false;
    state.facts.may_resume = may_resume;
    const storage::ParticipantStore participants(session_.workspace().database());
    for (const core::Participant& earlier : participants.with_number(event, person.number)) {
        if (earlier.in_roster != person.in_roster) continue;
        const bool here = session_.visits().latest_of(event, earlier.id).has_value();
        const bool registered_by_staff = !session_.visits().newest_of(earlier.id);
        if (!here && !registered_by_staff) continue;
        state.visitor->id = earlier.id;
        state.visitor->name = earlier.name;
        state.facts.visit_here = here;
        const bool ticket = state.identity == core::Identity::ticket;
        if (!ticket && participants.card_checked(earlier.id)) state.identity = core::Identity::card_seen;
    }
}

void Reception::enter_number(const std::string& digits) {
    KioskState& state = session_.state;
    if (state.screen != Screen::identify || digits.empty()) return;
    state.typed_number = digits;
    const auto row = storage::RosterStore(session_.workspace().database()).find(state.event->code, digits);
    if (row) {
        found(row->person, core::Identity::roster, true, false);
    } else {
        state.facts.found = false;
    }
    session_.go_forward();
}

bool Reception::scan(std::string_view line) {
    KioskState& state = session_.state;
    const bool waiting = state.screen == Screen::attract || state.screen == Screen::privacy ||
                         state.screen == Screen::identify || state.screen == Screen::resume;
    if (!waiting || !state.facts.kiosk_ready) return false;
    const core::Scan scan = core::read_scan(line);
    const storage::RosterStore roster(session_.workspace().database());
    std::optional<storage::RosterPerson> row;
    auto identity = core::Identity::roster;
    if (scan.kind == core::ScanKind::number) {
        row = roster.find(state.event->code, scan.digits);
    } else if (scan.kind == core::ScanKind::ticket && scan.ticket.event == state.event->code) {
        const auto pepper = storage::EventStore(session_.workspace().database()).pepper(state.event->code);
        if (core::is_genuine(scan.ticket, pepper))
            row = roster.find_row(state.event->code, scan.ticket.row_key);
        identity = core::Identity::ticket;
    }
    if (!row) {
        if (scan.kind != core::ScanKind::number || state.screen != Screen::identify) return false;
        enter_number(scan.digits);
        return true;
    }
    // The notice stands before everything that is recorded: a scan waits behind it.
    if (state.screen == Screen::attract) session_.go_forward();
    if (state.screen == Screen::resume) {
        session_.wipe();
        session_.go_forward();
        session_.go_forward();
    }
    found(row->person, identity, false, true);
    if (state.screen == Screen::identify) session_.go_forward();
    return true;
}

void Reception::choose_walk_in() {
    KioskState& state = session_.state;
    if (state.screen != Screen::identify && state.screen != Screen::confirm) return;
    state.visitor.reset();
    state.facts.found = false;
    state.typed_number.clear();
    session_.go(Screen::walk_in);
}

void Reception::register_walk_in(core::Participant person) {
    KioskState& state = session_.state;
    core::NameCheck name = core::check_name(person.name);
    core::NameCheck unit = core::check_name(person.unit);
    core::NameCheck position = core::check_name(person.position);
    const bool unit_bad = unit.problem && *unit.problem != core::NameProblem::empty;
    const bool position_bad = position.problem && *position.problem != core::NameProblem::empty;
    if (state.screen != Screen::walk_in || name.problem || unit_bad || position_bad) return;
    person.name = std::move(name.text);
    person.unit = std::move(unit.text);
    person.position = std::move(position.text);
    person.id.clear();
    person.in_roster = false;
    state.visitor = std::move(person);
    state.identity = core::Identity::self_declared;
    state.name_masked = false;
    begin();
}

void Reception::confirm(bool mine) {
    KioskState& state = session_.state;
    if (state.screen != Screen::confirm || !state.visitor) return;
    if (!mine) {
        state.visitor.reset();
        state.facts.found = false;
        session_.go(Screen::identify);
        return;
    }
    if (state.facts.visit_here) {
        state.facts.identified = true;
        session_.go_forward();  // to the visit that is here
        return;
    }
    begin();
}

void Reception::begin() {
    KioskState& state = session_.state;
    Workspace& workspace = session_.workspace();
    {
        storage::Transaction transaction(workspace.database());
        if (state.visitor->id.empty()) {
            state.visitor->id = workspace.new_id();
            if (state.visitor->number.empty()) state.visitor->number = "T-" + state.visitor->id.substr(0, 8);
            workspace.ledger().append(storage::ParticipantRegistered{state.event->code, *state.visitor});
        }
        session_.begin_visit();
        transaction.commit();
    }
    state.name_masked = false;
    session_.go_forward();
}

void Reception::resume() {
    KioskState& state = session_.state;
    if (state.screen != Screen::resume || !state.facts.may_resume || !state.visitor) return;
    const auto visit = session_.visits().latest_of(state.event->code, state.visitor->id);
    if (visit) session_.take_up(*visit);
}

bool Reception::offer_interrupted(std::chrono::seconds within) {
    KioskState& state = session_.state;
    auto visits = session_.visits();
    const auto active = visits.active();
    std::optional<storage::Visit> fresh;
    for (const storage::Visit& visit : active) {
        const bool here = state.facts.kiosk_ready && visit.event == state.event->code;
        const auto age = session_.now() - visit.updated;
        if (here && age >= std::chrono::seconds(0) && age <= within) fresh = visit;
    }
    for (const storage::Visit& visit : active) {
        if (!fresh || visit.id != fresh->id)
            visits.set_state(visit.id, storage::VisitState::parked, session_.now());
    }
    if (!fresh) return false;
    const auto person = storage::ParticipantStore(session_.workspace().database()).find(fresh->participant);
    if (!person) return false;
    found(*person, fresh->identity, true, true);
    state.visitor->id = person->id;
    state.facts.visit_here = true;
    state.facts.identified = true;
    state.screen = Screen::resume;
    return true;
}

}  // namespace netra::app
