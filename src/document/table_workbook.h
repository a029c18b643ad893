// Tables as a workbook (.xlsx), a sheet each.
#pragma once
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/language.h"
#include "core/table.h"

namespace netra::document {

// Each sheet is named after its table: the title and the notes, then the frozen row of headings and the rows.
// Numbers are numbers, so that a spreadsheet reckons with them; text never becomes a formula. Equal tables
// give equal bytes. Throws as sheet::XlsxWriter does.
base::Bytes write_workbook(const std::vector<core::Table>& tables, const std::string& title,
                           base::Language language);

}  // namespace netra::document
