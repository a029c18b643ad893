#include "core/question.h"

#include <algorithm>

namespace netra::core {

bool Question::is_for(Status status) const {
    return statuses.empty() || std::ranges::find(statuses, status) != statuses.end();
}

bool Question::can_be_asked() const {
    switch (type) {
        case QuestionType::short_answer:
        case QuestionType::numerical:
        case QuestionType::essay:
        case QuestionType::description:
            return false;
        default:
            return true;
    }
}

}  // namespace netra::core
