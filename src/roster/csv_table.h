// Rows of cells out of CSV text as spreadsheets write it.
#pragma once
#include <string_view>

#include "roster/table.h"

namespace netra::roster {

// RFC 4180 and what Excel makes of it: comma, semicolon or tab (that of a first line "sep=;", else the one
// that one of the first twenty lines has most of), a byte order mark, CRLF, quoted cells with line breaks,
// ="0012" for a number kept as text. Text that is UTF-16, not UTF-8, or of too many rows gives a finding and
// no rows.
Tables read_csv(std::string_view text);

}  // namespace netra::roster
