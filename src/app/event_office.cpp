#include "app/event_office.h"

#include <array>
#include <cstdio>

#include "app/backup.h"
#include "app/event_desk.h"
#include "app/ledger_care.h"
#include "base/error.h"
#include "base/files.h"
#include "core/date.h"
#include "core/ticket.h"
#include "storage/certificate_store.h"
#include "storage/checkpoint.h"
#include "storage/event_store.h"
#include "storage/roster_store.h"

namespace netra::app {

namespace {

// "LPG26-2026-11-27-1530": closing twice on a day leaves both.
std::string papers_name(const core::Event& event, base::Instant now) {
    const core::LocalTime time = core::local_time(now, event.utc_offset_minutes);
    std::array<char, 16> clock{};
    std::snprintf(clock.data(), clock.size(), "-%02d%02d%02d", time.hour, time.minute, time.second);
    return event.code + "-" + core::iso_date(time.date) + clock.data();
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
    standing.pledge_read = storage::EventStore(database).ikrar(code).has_value();
    return standing;
}

ClosingPapers EventOffice::close(const std::string& code) {
    const core::Event event = find(code);
    EventDesk(workspace_).close(code);
    const std::filesystem::path folder = backup_folder(workspace_);
    const std::string name = papers_name(event, workspace_.clock().now());
    base::make_folder(folder);
    ClosingPapers papers;
    papers.checkpoint = storage::checkpoint_text(workspace_.ledger());
    papers.checkpoint_file = folder / (name + ".checkpoint");
    papers.backup = folder / (name + ".db");
    base::write_file(papers.checkpoint_file, base::as_bytes(papers.checkpoint));
    back_up(workspace_.folder(), papers.backup);
    return papers;
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
