#include "app/event_office.h"

#include "app/event_desk.h"
#include "base/error.h"
#include "core/ticket.h"
#include "storage/certificate_store.h"
#include "storage/event_store.h"
#include "storage/roster_store.h"

namespace netra::app {

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
    standing.pledge_read = storage::EventStore(database).ikrar(code).has_value();
    return standing;
}

ClosingPapers EventOffice::close(const std::string& code) {
    const core::Event event = find(code);
    EventDesk(workspace_).close(code);
    return write_closing_papers(workspace_, event);
}

void EventOffice::record_pledge(const std::string& code, const std::string& led_by,
                                const std::vector<std::string>& witnesses) {
    if (!find(code).open) throw Error(ErrorCode::not_allowed, "the event is not open", code);
    storage::IkrarRead record;
    record.event = code;
    record.time = base::from_unix_seconds(base::unix_seconds(workspace_.clock().now()));
    record.led_by = led_by;
    record.witnesses = witnesses;
    workspace_.ledger().append(record);
}

std::vector<TicketLine> EventOffice::tickets(const std::string& code) {
    find(code);
    const base::Bytes pepper = storage::EventStore(workspace_.database()).pepper(code);
    std::vector<TicketLine> lines;
    for (const storage::RosterPerson& row : storage::RosterStore(workspace_.database()).all(code)) {
        const core::Ticket ticket = core::make_ticket(code, row.row_key, pepper);
        lines.push_back({core::ticket_text(ticket), row.person.name, row.person.unit});
    }
    return lines;
}

}  // namespace netra::app
