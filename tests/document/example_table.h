// A small table with every kind of cell, and a text that a spreadsheet would take for a formula.
#pragma once
#include "core/table.h"

namespace netra::test {

inline core::Table example_table() {
    using core::Figure;
    core::Table table;
    table.title = {"Unit", "Units"};
    table.notes = {{"Percobaan pertama saja.", "First attempts only."}};
    table.columns = {{{"Unit", "Unit"}, Figure::text},
                     {{"Orang", "Persons"}, Figure::count},
                     {{"Rata-rata", "Mean"}, Figure::percent}};
    table.rows = {{std::string("Dinas \"Contoh\"; Seksi A, B"), 12.0, 81.25},
                  {std::string("=1+1"), 0.0, std::monostate{}}};
    return table;
}

}  // namespace netra::test
