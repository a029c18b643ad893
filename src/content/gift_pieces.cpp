#include "content/gift_pieces.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <string>

#include "content/gift_text.h"

namespace netra::content {

std::vector<AnswerPiece> cut_answers(const Excerpt& answers, std::string_view marks) {
    const std::string_view all = answers.text();
    std::vector<AnswerPiece> pieces;
    std::size_t at = std::min(find_mark(all, marks), all.size());
    const Excerpt before = answers.part(0, at).trimmed();
    if (!before.text().empty()) pieces.push_back({'\0', before});
    while (at < all.size()) {
        const std::size_t end = std::min(find_mark(all, marks, at + 1), all.size());
        pieces.push_back({all[at], answers.part(at + 1, end).trimmed()});
        at = end;
    }
    return pieces;
}

// The length of `%…%` at the beginning of the text, and its value; 0 when it is no weight.
static std::size_t weight_length(std::string_view text, double& weight) {
    const std::size_t end = text.find('%', 1);
    if (!text.starts_with('%') || end == std::string_view::npos) return 0;
    const std::string_view digits = text.substr(1, end - 1);
    const std::string_view unsigned_digits = digits.substr(digits.starts_with('-') ? 1 : 0);
    const bool starts =
        !unsigned_digits.empty() && std::isdigit(static_cast<unsigned char>(unsigned_digits[0])) != 0;
    const char* stop = digits.data() + digits.size();
    const auto [read_to, error] = std::from_chars(digits.data(), stop, weight, std::chars_format::fixed);
    return starts && error == std::errc() && read_to == stop ? end + 1 : 0;
}

WeightedText read_weighted(const Excerpt& piece, Report& report) {
    const std::string_view all = piece.text();
    double weight = 0;
    const std::size_t begin = weight_length(all, weight);
    const std::size_t hash = std::min(find_mark(all, "#", begin), all.size());
    WeightedText answer{std::nullopt, piece.part(begin, hash).trimmed(), Excerpt(piece.source()),
                        hash < all.size()};
    if (answer.has_feedback) answer.feedback = piece.part(hash + 1, all.size()).trimmed();
    if (begin > 0) answer.weight = std::abs(weight) > 100 ? 0 : weight;
    if (begin > 0 && std::abs(weight) > 100) {
        report.error(piece, 0, {"bobot di luar -100 sampai 100", "a weight outside -100 to 100"},
                     {"Tulis misalnya %50% atau %-50%.", "Write for instance %50% or %-50%."});
    } else if (begin == 0 && all.starts_with('%')) {
        report.warning(
            piece, 0, {"tanda % ini tidak dibaca sebagai bobot", "this % is not read as a weight"},
            {"Bobot ditulis di antara dua tanda %: %50%.", "A weight stands between two %: %50%."});
    }
    return answer;
}

}  // namespace netra::content
