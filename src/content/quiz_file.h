// A GIFT file or a question sheet on its own, as its author meant it: no course, no module and no id is asked
// for.
#pragma once
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "content/gift.h"

namespace netra::content {

struct QuizFile {
    std::vector<GiftQuestion> questions;  // `written` and `place` alone; those that could be read
    base::Diagnostics diagnostics;        // sorted by place; at most 200
};

// Throws Error(file_missing, file_denied, file_too_large, file_failed) when the file cannot be read at all.
QuizFile read_quiz_file(const std::string& path);

}  // namespace netra::content
