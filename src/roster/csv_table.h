// Rows of cells out of CSV text as spreadsheets write it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace netra::roster {

struct CsvRow {
    int line = 0;  // of the row's first cell, from 1
    std::vector<std::string> cells;
};

struct CsvTable {
    std::vector<CsvRow> rows;  // empty rows are left out
    base::Diagnostics diagnostics;
};

// RFC 4180 and what Excel makes of it: comma, semicolon or tab (the one most frequent in the first line),
// a byte order mark, CRLF, quoted cells with line breaks. Cells are trimmed. Text that is not UTF-8 gives one
// error that names the line, and no rows.
CsvTable read_csv(std::string_view text, const std::string& file);

}  // namespace netra::roster
