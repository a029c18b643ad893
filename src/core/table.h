// Figures in rows and columns, for people: the same table is shown, written as CSV and put into a workbook.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/language.h"

namespace netra::core {

enum class Figure {
    text,
    count,    // whole
    decimal,  // two digits after the comma
    percent,  // 0..100, one digit after the comma
};

struct Column {
    base::Bilingual heading;
    Figure figure = Figure::text;
};

// Nothing: there is no such value. A number stands only under a column that is none of text.
using TableCell = std::variant<std::monostate, std::string, double>;

struct Table {
    base::Bilingual title;               // at most 31 characters, without []:*?/\ (a sheet's name)
    std::vector<base::Bilingual> notes;  // what a reader must know of the figures, above them
    std::vector<Column> columns;
    std::vector<std::vector<TableCell>> rows;  // each as long as `columns`
};

// Digits after the comma; 0 of text.
int digits_after(Figure figure);

// As a person of that language writes it: "0,71", "83,3"; empty for nothing.
std::string cell_text(const TableCell& cell, Figure figure, base::Language language);

}  // namespace netra::core
