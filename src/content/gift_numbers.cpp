#include "content/gift_numbers.h"

#include <algorithm>
#include <array>
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

std::string shortest(double number) {
    std::array<char, 40> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), written.ptr};
}

// What was counted, without the last digits' noise: 3.14 - 0.01 is 3.13.
double rounded(double value) {
    std::array<char, 40> digits{};
    char* const end = digits.data() + digits.size();
    const auto written = std::to_chars(digits.data(), end, value, std::chars_format::general, 15);
    std::from_chars(digits.data(), written.ptr, value);
    return value;
}

NumberRange accepted(const WrittenNumber& number, core::RichText feedback) {
    NumberRange range{number.low, number.high, number.form == NumberForm::any, number.weight,
                      std::move(feedback)};
    if (number.form == NumberForm::value) {
        range.low = number.value - number.tolerance;
        range.high = number.value + number.tolerance;
    }
    return range;
}

}  // namespace

std::optional<double> read_number(std::string_view text) {
    text = base::trim(text);
    if (text.starts_with('+')) text.remove_prefix(1);
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::optional<WrittenNumber> read_accepted(std::string_view text) {
    WrittenNumber number;
    const std::size_t dots = text.find("..");
    const std::size_t colon = text.find(':');
    if (text == "*") return number;
    if (dots != std::string_view::npos && dots > 0) {
        const auto low = read_number(text.substr(0, dots));
        const auto high = read_number(text.substr(dots + 2));
        if (!low || !high || *low > *high) return std::nullopt;
        number.form = NumberForm::range;
        number.low = *low;
        number.high = *high;
        number.value = rounded(*low / 2 + *high / 2);
        number.tolerance = rounded(*high / 2 - *low / 2);
        return number;
    }
    const auto middle = read_number(text.substr(0, std::min(colon, text.size())));
    const auto tolerance = colon < text.size() ? read_number(text.substr(colon + 1)) : 0.0;
    if (!middle || !tolerance || *tolerance < 0) return std::nullopt;
    number.form = NumberForm::value;
    number.value = *middle;
    number.tolerance = *tolerance;
    number.low = rounded(*middle - *tolerance);
    number.high = rounded(*middle + *tolerance);
    return number;
}

std::string decimal_text(double number) {
    std::array<char, 400> digits{};
    const auto written =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
    return {digits.data(), written.ptr};
}

std::string accepted_text(const WrittenNumber& number) {
    if (number.form == NumberForm::any) return "*";
    if (number.form == NumberForm::range) return shortest(number.low) + ".." + shortest(number.high);
    const std::string value = shortest(number.value);
    return number.tolerance == 0 ? value : value + ":" + shortest(number.tolerance);
}

void read_gift_numbers(const Excerpt& answers, TextFormat format, core::Question& question,
                       WrittenQuestion& written, const GiftTexts& texts) {
    Report& report = texts.report();
    const auto add = [&](WrittenNumber number, const Excerpt& raw_feedback) {
        GiftText feedback = texts.read(raw_feedback, format);
        question.numbers.push_back(accepted(number, std::move(feedback.drawn)));
        number.feedback = std::move(feedback.written);
        written.numbers.push_back(std::move(number));
    };
    const std::size_t wrong = std::min(find_mark(answers.text(), "~"), answers.text().size());
    for (const AnswerPiece& piece : cut_answers(answers.part(0, wrong), "=")) {
        const WeightedText answer = read_weighted(piece.text, report);
        auto number = read_accepted(unescape_line(answer.text));
        if (!number) {
            report.error(
                piece.text, 0,
                {"bukan angka, rentang, atau angka:toleransi", "not a number, a range or number:tolerance"},
                {"Tulis 3.14, 3.14:0.01, atau 3.1..3.2, dengan titik desimal.",
                 "Write 3.14, 3.14:0.01 or 3.1..3.2, with a decimal point."});
            continue;
        }
        number->weight = answer.weight.value_or(100);
        add(std::move(*number), answer.feedback);
    }
    if (question.numbers.empty()) {
        report.error(answers, 0, {"soal angka tanpa jawaban", "a numerical question without an answer"},
                     {"Tulis misalnya {#1822:5}.", "Write for instance {#1822:5}."});
    }
    if (wrong == answers.text().size()) return;
    WrittenNumber other;
    other.weight = 0;
    const WeightedText text = read_weighted(answers.part(wrong + 1, answers.text().size()).trimmed(), report);
    add(std::move(other), text.feedback);
}

}  // namespace netra::content
