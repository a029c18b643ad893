// A list as a file holds it: rows of cells, before anything is made of them.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "roster/finding.h"

namespace netra::roster {

constexpr std::size_t max_people = 200'000;  // of one list
constexpr std::size_t max_row_cells = 64;    // what stands behind is passed over

enum class CellForm {
    text,
    number,  // kept by the spreadsheet as a number: 15 digits are exact
    date,
    fault,  // a formula without an answer: #REF!
};

struct Cell {
    std::string text;  // UTF-8, trimmed; empty where nothing stands
    CellForm form = CellForm::text;
};

struct TableRow {
    int number = 0;  // from 1, as a spreadsheet counts: a row of several lines is one, an empty one counts
    std::vector<Cell> cells;  // never all empty
};

struct Table {
    std::string sheet;  // the tab's name; empty of CSV
    std::vector<TableRow> rows;
    bool cells_shift = false;  // CSV: one separator too many moves what follows
};

struct Tables {
    std::vector<Table> tables;  // in the order of their tabs, those without a cell left out
    Findings findings;          // why nothing could be read; `tables` is empty then
};

}  // namespace netra::roster
