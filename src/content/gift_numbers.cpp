#include "content/gift_numbers.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "content/gift_pieces.h"

namespace netra::content {

using core::NumberRange;

namespace {

std::optional<double> read_number(std::string_view text) {
    text = base::trim(text);
    if (text.starts_with('+')) text.remove_prefix(1);
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<NumberRange> read_range(std::string_view text) {
    NumberRange range;
    const std::size_t dots = text.find("..");
    const std::size_t colon = text.find(':');
    if (text == "*") {
        range.any = true;
        return range;
    }
    if (dots != std::string_view::npos && dots > 0) {
        const auto low = read_number(text.substr(0, dots));
        const auto high = read_number(text.substr(dots + 2));
        if (!low || !high || *low > *high) return std::nullopt;
        range.low = *low;
        range.high = *high;
        return range;
    }
    const auto middle = read_number(text.substr(0, std::min(colon, text.size())));
    const auto tolerance = colon < text.size() ? read_number(text.substr(colon + 1)) : 0.0;
    if (!middle || !tolerance || *tolerance < 0) return std::nullopt;
    range.low = *middle - *tolerance;
    range.high = *middle + *tolerance;
    return range;
}

}  // namespace

void read_gift_numbers(const Excerpt& answers, TextFormat format, core::Question& question, Report& report) {
    const std::size_t wrong = std::min(find_mark(answers.text(), "~"), answers.text().size());
    for (const AnswerPiece& piece : cut_answers(answers.part(0, wrong), "=")) {
        const WeightedText answer = read_weighted(piece.text, report);
        auto range = read_range(unescape_line(answer.text));
        if (!range) {
            report.error(
                piece.text, 0,
                {"bukan angka, rentang, atau angka:toleransi", "not a number, a range or number:tolerance"},
                {"Tulis 3.14, 3.14:0.01, atau 3.1..3.2, dengan titik desimal.",
                 "Write 3.14, 3.14:0.01 or 3.1..3.2, with a decimal point."});
            continue;
        }
        range->weight = answer.weight.value_or(100);
        range->feedback = read_formatted(take_format(answer.feedback, format), report);
        question.numbers.push_back(std::move(*range));
    }
    if (question.numbers.empty()) {
        report.error(answers, 0, {"soal angka tanpa jawaban", "a numerical question without an answer"},
                     {"Tulis misalnya {#1822:5}.", "Write for instance {#1822:5}."});
    }
    if (wrong == answers.text().size()) return;
    NumberRange other;
    other.any = true;
    other.weight = 0;
    const WeightedText text = read_weighted(answers.part(wrong + 1, answers.text().size()).trimmed(), report);
    other.feedback = read_formatted(take_format(text.feedback, format), report);
    question.numbers.push_back(std::move(other));
}

}  // namespace netra::content
