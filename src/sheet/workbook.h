// A spreadsheet as its reader sees it: sheets of cells, each with the text that stands in it.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace netra::sheet {

constexpr int max_rows = 1'048'576;
constexpr int max_columns = 16'384;

enum class CellKind {
    text,
    number,
    percent,  // a number shown as a percentage
    date,     // a number shown as a date or a time
    boolean,
    error,  // what a formula gives that has no answer: #REF!, #N/A, …
};

struct Cell {
    CellKind kind = CellKind::text;
    // UTF-8, never empty; line ends are LF. Of a number at most 15 digits, as Excel shows them ("12.5",
    // "1E+20"), of a percentage "50%", of a boolean "TRUE" or "FALSE"; of a date the bare number.
    std::string text;
    double number = 0;  // of a number, a percentage (0.5 is 50%), a date or a boolean (0, 1)
};

using Row = std::map<int, Cell>;  // by column, from 1; cells without text are left out

struct Sheet {
    std::string name;
    std::map<int, Row> rows;  // by number, from 1; rows without a cell are left out
};

struct Workbook {
    std::vector<Sheet> sheets;      // in the order of their tabs
    base::Diagnostics diagnostics;  // why it could not be read; `sheets` is empty then
};

}  // namespace netra::sheet
