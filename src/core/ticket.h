// The code on a person's ticket.
//
//   NT1.<event>.<row key>.<check>       NT1.LPG26.R0042.7KQ2M9XA
//
// Event: 1 to 12, row key: 1 to 32 of A–Z and 0–9 (the roster's key of the person, never a NIP). Check: the
// first 40 bits of SHA-256(pepper ‖ "NC1:ticket:" ‖ the text before the last dot), as 8 characters of
// 23456789ABCDEFGHJKLMNPQRSTUVWXYZ, highest bits first. Only upper case, digits and dots: the alphanumeric
// mode of QR, and keys that lie alike on most keyboards. The check keeps a made-up or mistyped ticket out;
// who holds the event's pepper can make tickets.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace netra::core {

struct Ticket {
    std::string event;
    std::string row_key;
    std::string check;  // 8 characters
    bool operator==(const Ticket&) const = default;
};

// A row key as a ticket can carry it.
bool is_row_key(std::string_view text);

// `event` and `row_key` are fit for a ticket; otherwise throws Error(internal).
Ticket make_ticket(std::string_view event, std::string_view row_key, base::ByteView pepper);
std::string ticket_text(const Ticket& ticket);

// The parts of a text of that form, in either case (a scanner may swap it); nothing for any other text.
std::optional<Ticket> parse_ticket(std::string_view text);
// Whether it was made with this pepper.
bool is_genuine(const Ticket& ticket, base::ByteView pepper);

}  // namespace netra::core
