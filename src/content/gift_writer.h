// Questions as a GIFT file.
#pragma once
#include <string>
#include <vector>

#include "content/written_question.h"

namespace netra::content {

// UTF-8 with LF. Read again, each question that was read without an error is the same, and equal questions
// give equal bytes. Every mark within a text is escaped, as Moodle's own export does it. Comments other than
// [id:] and [tag:] are not kept: WrittenQuestion does not hold them.
std::string write_gift(const std::vector<WrittenQuestion>& questions);

}  // namespace netra::content
