// Tables as CSV (RFC 4180), as a spreadsheet program opens it.
#pragma once
#include <string>
#include <vector>

#include "base/language.h"
#include "core/table.h"

namespace netra::document {

// UTF-8 with a byte order mark, lines end in CR LF. Indonesian spreadsheets part cells by semicolons and
// write 0,5, English ones by commas and 0.5; so does this. Each table stands under its title and notes, an
// empty line after it. A text that a spreadsheet would take for a formula (it begins with = + - @ or a tab)
// gets an apostrophe before it.
std::string write_csv(const std::vector<core::Table>& tables, base::Language language);

}  // namespace netra::document
