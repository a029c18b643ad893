// An event's tickets as sheets to be printed and cut apart.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/event_office.h"
#include "app/workspace.h"
#include "base/bytes.h"

namespace netra::app {

struct TicketPapers {
    std::string name;  // of the file: "tiket-NR26.pdf"
    base::Bytes pdf;   // document/ticket_sheet.h
    std::int64_t sheets = 0;
    std::int64_t people = 0;
};

// In the order of the sheets, which are handed out unit by unit: by unit and then by name, whatever the case;
// who has no unit comes last.
std::vector<TicketLine> by_unit(std::vector<TicketLine> lines);

// Nothing while the roster is empty. `progress`, where given, hears how many of the sheets are drawn. Throws
// Error(not_found) for an unknown event.
std::optional<TicketPapers> print_tickets(
    Workspace& workspace, const std::string& event,
    const std::function<void(std::int64_t done, std::int64_t of)>& progress = {});

}  // namespace netra::app
