// A question as the cells of its row.
#pragma once
#include <map>
#include <string>

#include "content/question_columns.h"
#include "content/written_question.h"

namespace netra::content {

using RowTexts = std::map<ColumnKey, std::string>;  // empty cells are left out

// Read again by read_question_row the question is the same. Right answers stand as letters in Kunci where
// that says all, else as weights.
RowTexts write_question_row(const WrittenQuestion& question);

}  // namespace netra::content
