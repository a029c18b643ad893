// Reading .xlsx files (ECMA-376), of whoever made them.
#pragma once
#include <cstddef>
#include <string>

#include "base/bytes.h"
#include "sheet/workbook.h"

namespace netra::sheet {

constexpr std::size_t max_cells = 1'000'000;                   // of one file
constexpr std::size_t max_text_bytes = std::size_t{64} << 20;  // of all its cells
constexpr std::size_t max_sheets = 255;

// Takes any bytes. Of a formula its last result is read, of merged cells the one at the top left; charts,
// pictures, comments and formatting are passed over. What cannot be read at all gives one error that says
// what the file is instead (locked, .xls, .ods, cut short, too large) and what to do. `file` is the name the
// author knows.
Workbook read_xlsx(base::ByteView bytes, const std::string& file);

}  // namespace netra::sheet
