// What a cell's format makes of its number (ECMA-376 part 1, 18.8.30 and 18.8.31).
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "sheet/workbook.h"

namespace pugi {
class xml_document;
}

namespace netra::sheet {

// number, percent or date, by the format's code: "0.00%", "dd/mm/yyyy".
CellKind kind_of_format(std::string_view code);

// Of each cell style in styles.xml, in their order.
std::vector<CellKind> read_styles(const pugi::xml_document& styles);

// At most 15 digits, as Excel shows a number: 0.1 + 0.2 is "0.3".
std::string number_text(double number);

}  // namespace netra::sheet
