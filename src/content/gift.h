// The GIFT format of Moodle's question banks, as its own reader (question/format/gift) takes it.
#pragma once
#include <string>
#include <vector>

#include "content/gift_text.h"
#include "content/report.h"
#include "content/source_text.h"
#include "content/written_question.h"
#include "core/question.h"

namespace netra::content {

struct GiftQuestion {
    core::Question question;  // `module` is empty; `id` too without [id:…]. Only for a course
    WrittenQuestion written;
    std::vector<std::string> category;  // the parts of the $CATEGORY: in force; empty before the first
    Place place;                        // where its text begins
    Place id_place;                     // for what is said of its id; of a text file `place`
    Place category_place;               // the same of its category
};

// All questions, and all problems in one pass. Takes any bytes that are UTF-8; time and memory grow with the
// length of the text, and no input makes it recurse. A question with an error is among the results only where
// enough of it could be read. A course's reading ends where the report is full.
std::vector<GiftQuestion> read_gift(const SourceText& source, Report& report,
                                    GiftPurpose purpose = GiftPurpose::course);

}  // namespace netra::content
