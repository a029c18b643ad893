// Questions as a spreadsheet (.xlsx) that trainers can go on with.
#pragma once
#include <vector>

#include "base/bytes.h"
#include "content/written_question.h"

namespace netra::content {

// A file of three sheets: Soal with a row a question, Contoh with an example of each type, Petunjuk with the
// rules; without questions it is the template. Read again the questions are the same but for a CR before a
// line end, which cells do not keep, and equal questions give equal bytes. Throws Error(file_too_large) for a
// text too long for a cell, and what XlsxWriter throws.
base::Bytes write_question_sheet(const std::vector<WrittenQuestion>& questions);

}  // namespace netra::content
