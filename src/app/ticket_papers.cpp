#include "app/ticket_papers.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include "base/utf8.h"
#include "document/ticket_sheet.h"

namespace netra::app {

namespace {

struct Placed {
    std::string unit, name;  // as they are compared
    TicketLine line;
};

}  // namespace

std::vector<TicketLine> by_unit(std::vector<TicketLine> lines) {
    std::vector<Placed> placed;
    for (TicketLine& line : lines)
        placed.push_back({base::fold_case(line.unit), base::fold_case(line.name), std::move(line)});
    std::ranges::stable_sort(placed, {}, [](const Placed& one) {
        return std::tuple(one.unit.empty(), std::string_view(one.unit), std::string_view(one.name));
    });
    std::ranges::transform(placed, lines.begin(), [](Placed& one) { return std::move(one.line); });
    return lines;
}

std::optional<TicketPapers> print_tickets(
    Workspace& workspace, const std::string& event,
    const std::function<void(std::int64_t done, std::int64_t of)>& progress) {
    EventOffice office(workspace);
    document::TicketSheetValues values;
    values.event = office.standing(event).event;
    for (TicketLine& line : by_unit(office.tickets(event)))
        values.tickets.push_back({std::move(line.ticket), std::move(line.name), std::move(line.unit)});
    if (values.tickets.empty()) return std::nullopt;
    values.organisation = workspace.identity().organisation;
    values.made_at = base::unix_seconds(workspace.clock().now());
    values.demo = workspace.identity().demo;
    return TicketPapers{"tiket-" + event + ".pdf", document::ticket_sheet_pdf(values, progress),
                        document::count_sheets(values.tickets.size()),
                        static_cast<std::int64_t>(values.tickets.size())};
}

}  // namespace netra::app
