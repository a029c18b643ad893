// The answers of a numerical GIFT question.
#pragma once
#include "content/gift_text.h"
#include "content/source_text.h"
#include "content/written_question.h"
#include "core/question.h"

namespace netra::content {

// `answers` is what follows the first `#`: `1822`, `1822:5`, `1821..1823`, or several begun by `=`, each with
// a weight and feedback; `~#…` at the end is the feedback of any other number.
void read_gift_numbers(const Excerpt& answers, TextFormat format, core::Question& question,
                       WrittenQuestion& written, const GiftTexts& texts);

}  // namespace netra::content
