// Rows of cells out of a workbook.
#pragma once
#include <string>

#include "base/bytes.h"
#include "roster/table.h"

namespace netra::roster {

// Takes any bytes; within the limits of `sheet`. What cannot be read gives one finding that says what the
// file is instead and what to do. `file` is the name the author knows.
Tables read_workbook(base::ByteView bytes, const std::string& file);

}  // namespace netra::roster
