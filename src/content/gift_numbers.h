// The answers of a numerical GIFT question.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "content/gift_text.h"
#include "content/source_text.h"
#include "content/written_question.h"
#include "core/question.h"

namespace netra::content {

// `answers` is what follows the first `#`: `1822`, `1822:5`, `1821..1823`, or several begun by `=`, each with
// a weight and feedback; `~#…` at the end is the feedback of any other number.
void read_gift_numbers(const Excerpt& answers, TextFormat format, core::Question& question,
                       WrittenQuestion& written, const GiftTexts& texts);

// Of "3.14", "3.14:0.01", "1..5" or "*", without a weight; nothing for anything else.
std::optional<WrittenNumber> read_accepted(std::string_view text);
// The other way: whatever is shortest and reads as the same number.
std::string accepted_text(const WrittenNumber& number);
// A number without an exponent, as weights are written.
std::string decimal_text(double number);
// A number by itself, with a decimal point; nothing for anything else.
std::optional<double> read_number(std::string_view text);

}  // namespace netra::content
