// An example of each type of question, for people who fill in a question sheet.
#pragma once
#include <vector>

#include "content/written_question.h"

namespace netra::content {

// The same as GIFT, with a $CATEGORY.
extern const char* const example_gift;

std::vector<WrittenQuestion> example_questions();

}  // namespace netra::content
