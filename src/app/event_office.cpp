#include "app/event_office.h"

#include <algorithm>

#include "app/event_desk.h"
#include "base/error.h"
#include "base/utf8.h"
#include "storage/certificate_store.h"
#include "storage/event_store.h"
#include "storage/roster_store.h"

namespace netra::app {

namespace {

base::Instant whole_second(base::Instant time) {
    return base::from_unix_seconds(base::unix_seconds(time));
}

}  // namespace

core::Event EventOffice::find(const std::string& code) {
    auto event = storage::EventStore(workspace_.database()).find(code);
    if (!event) throw Error(ErrorCode::not_found, "there is no such event", code);
    return std::move(*event);
}

std::vector<core::Event> EventOffice::events() {
    return storage::EventStore(workspace_.database()).all();
}

EventStanding EventOffice::standing(const std::string& code) {
    EventStanding standing;
    standing.event = find(code);
    storage::Database& database = workspace_.database();
    standing.in_roster = storage::RosterStore(database).size(code);
    standing.certificates = storage::CertificateStore(database).count(code);
    const storage::EventStore events(database);
    if (const auto pledge = events.ikrar(code)) standing.pledge_read_at = pledge->time;
    if (const auto symbolic = events.symbolic(code)) standing.symbolic_at = symbolic->time;
    return standing;
}

ClosingPapers EventOffice::close(const std::string& code, const std::string& staff) {
    const core::Event event = find(code);
    EventDesk(workspace_).close(code, staff);
    return write_closing_papers(workspace_, event);
}

core::Event EventOffice::find_open(const std::string& code) {
    core::Event event = find(code);
    if (!event.open) throw Error(ErrorCode::not_allowed, "the event is not open", code);
    return event;
}

void EventOffice::record_pledge(const std::string& code, const std::string& led_by,
                                const std::vector<std::string>& witnesses, const std::string& staff) {
    find_open(code);
    if (base::trim(led_by).empty()) throw Error(ErrorCode::usage, "say which position led the pledge", code);
    storage::IkrarRead record;
    record.event = code;
    record.time = whole_second(workspace_.clock().now());
    record.led_by = base::trim(led_by);
    record.witnesses = witnesses;
    if (!staff.empty()) record.staff = staff;
    workspace_.ledger().append(record);
}

void EventOffice::record_symbolic(const std::string& code,
                                  const std::vector<storage::SymbolicSignature>& signatures,
                                  const std::string& staff) {
    const core::Event event = find_open(code);
    const bool theirs =
        std::ranges::equal(signatures, event.pact_signers, [](const auto& one, const auto& of) {
            return one.role == storage::SignatoryRole::signer && one.position == of;
        });
    if (!theirs || signatures.empty())
        throw Error(ErrorCode::usage, "the event's pact signers sign, each of them", code);
    for (const storage::SymbolicSignature& one : signatures) {
        if (const auto problem = core::check_signature(one.signature))
            throw Error(ErrorCode::usage, core::describe(*problem).en, one.position);
    }
    const CourseLoad load = EventDesk(workspace_).installed_course(event.course, event.course_version);
    if (load.course == nullptr) throw Error(ErrorCode::course_invalid, "the course has errors", event.course);
    storage::SymbolicSigned record;
    record.event = code;
    record.time = whole_second(workspace_.clock().now());
    record.pact = load.course->indonesian.pact.hash;
    record.signatures = signatures;
    if (!staff.empty()) record.staff = staff;
    workspace_.ledger().append(record);
}

std::vector<TicketLine> EventOffice::tickets(const std::string& code) {
    find(code);
    const base::Bytes pepper = storage::EventStore(workspace_.database()).pepper(code);
    std::vector<TicketLine> lines;
    for (const storage::RosterPerson& row : storage::RosterStore(workspace_.database()).all(code)) {
        lines.push_back({core::make_ticket(code, row.row_key, pepper), row.person.name, row.person.unit});
    }
    return lines;
}

}  // namespace netra::app
