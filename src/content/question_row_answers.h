// The answers in a row of a question sheet.
#pragma once
#include <string>

#include "content/question_row.h"

namespace netra::content {

// A text with the format named at its beginning ("[html]"), else `inherited`, which an empty text has too.
WrittenText format_cell_text(const std::string& text, TextFormat inherited);

// Sets answers, pairs or numbers of `question`, whose `written` has all else but its type. What is missing,
// contradicts or is no number is reported; what this type does not use is a warning.
void read_row_answers(SheetRow& row, core::QuestionType type, RowQuestion& question);

// What one of `count` right answers is worth, in percent: as Moodle rounds it.
double equal_share(std::size_t count);

}  // namespace netra::content
