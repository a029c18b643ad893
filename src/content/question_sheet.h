// A spreadsheet of questions (.xlsx), one a row, as trainers fill it in.
//
// Its rows become GIFT whose places are the sheet's cells: so a question read from a sheet is the one that
// its GIFT gives, and whatever is said of it later is said of its cell.
#pragma once
#include <optional>
#include <string>

#include "base/bytes.h"
#include "content/gift_text.h"
#include "content/report.h"
#include "content/source_text.h"

namespace netra::content {

// By the file's ending.
bool is_question_sheet(const std::string& path);

// Every sheet with a row of titles among its first rows is read, but those named Petunjuk or Contoh. Rows
// that are empty are passed over, rows with an error left out; all problems are reported in one pass, each at
// its cell. Nothing when no sheet can be read. `file` is the name the author knows.
std::optional<SourceText> decode_question_sheet(const std::string& file, base::ByteView bytes, Report& report,
                                                GiftPurpose purpose);

}  // namespace netra::content
