// Questions as a GIFT file.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "content/written_question.h"

namespace netra::content {

// UTF-8 with LF. Read again, each question that was read without an error is the same, and equal questions
// give equal bytes. Every mark within a text is escaped, as Moodle's own export does it. Comments other than
// [id:] and [tag:] are not kept: WrittenQuestion does not hold them.
std::string write_gift(const std::vector<WrittenQuestion>& questions);

// What a stretch of written GIFT is of its question.
enum class GiftPart { category, marks, title, stem, answer, answer_feedback, feedback };

struct GiftStretch {
    std::size_t at = 0;  // where it begins; it goes on to the next one
    GiftPart part = GiftPart::category;
    std::size_t index = 0;  // of the answer, pair or number
};

struct MappedGift {
    std::string text;
    std::vector<GiftStretch> stretches;  // they rise; the first is at 0
};

// One question with a $CATEGORY: line of its own, be its category empty, and what is where.
MappedGift write_mapped_gift(const WrittenQuestion& question);

}  // namespace netra::content
