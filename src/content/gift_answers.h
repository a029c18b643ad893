// The answer section of a GIFT question: what stands between its braces.
#pragma once
#include "content/gift_text.h"
#include "content/source_text.h"
#include "content/written_question.h"
#include "core/question.h"

namespace netra::content {

constexpr std::size_t max_answers = 50;  // of one question

// Sets the question's type, answers and general feedback; of `written` all but the type. `answers` is
// trimmed, its escapes still in it; `format` is the stem's. The rules are those of Moodle's reader: `#` first
// is numerical, a `~` anywhere makes a choice (of one when there is also a `=`), `=` with `->` matching, TRUE
// T FALSE F true/false, all else a short answer.
void read_gift_answers(const Excerpt& answers, TextFormat format, core::Question& question,
                       WrittenQuestion& written, const GiftTexts& texts);

}  // namespace netra::content
