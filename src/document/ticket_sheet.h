// Tickets to be printed and cut apart: what each participant holds before the kiosk's scanner.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "core/event.h"
#include "core/ticket.h"

namespace netra::document {

struct PrintedTicket {
    core::Ticket ticket;
    std::string name;
    std::string unit;  // may be empty
};

struct TicketSheetValues {
    core::Event event;                   // title and code are printed
    std::string organisation;            // names the document's author; not used in DEMO
    std::vector<PrintedTicket> tickets;  // in the order of the sheets: a row after the other
    std::int64_t made_at = 0;            // Unix seconds
    bool demo = false;                   // CONTOH on every ticket
};

constexpr std::size_t tickets_a_sheet = 12;

std::int64_t count_sheets(std::size_t tickets);

// A row key as people read it aloud: letters and digits apart, long digits in threes ("R 0042", "R 12 345").
std::string spoken_row_key(const std::string& row_key);

// Pages A4 upright of 2 by 6 tickets, 105 by 46.8 mm each, with hairlines from edge to edge to cut along, and
// a foot that counts the sheets. Words and modules keep 4 mm from the edges of paper and ticket; the code is
// 24 to 27 mm a side, and its quiet border as the standard wants it. Otherwise as certificate_pdf: vector,
// text selectable, the same values give the same bytes. `progress` hears how many of the sheets are done.
// Throws Error(document_failed).
base::Bytes ticket_sheet_pdf(const TicketSheetValues& values,
                             const std::function<void(std::int64_t done, std::int64_t of)>& progress);

}  // namespace netra::document
