// What a line from a scanner means.
#pragma once
#include <string>
#include <string_view>

#include "core/ticket.h"

namespace netra::core {

enum class ScanKind {
    unknown,
    number,  // an 18-digit NIP or NI PPPK, as on a badge
    ticket,
    certificate,  // the digits of a token, with or without the address before them
};

struct Scan {
    ScanKind kind = ScanKind::unknown;
    std::string digits;  // number: 18; certificate: the last run of at least 200 digits
    Ticket ticket;
};

// `line` without its line end; white space around it is not looked at. Of a certificate's line whatever
// stands before the digits may be garbled by the scanner's keyboard layout.
Scan read_scan(std::string_view line);

}  // namespace netra::core
