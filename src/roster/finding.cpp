#include "roster/finding.h"

#include <algorithm>

#include "base/utf8.h"
#include "roster/finding_words.h"

namespace netra::roster {

namespace {

constexpr std::size_t shown_characters = 40;
constexpr std::size_t told_digits = 3;
constexpr std::size_t hidden_digits = 9;  // and more are a person's number, or most of one

std::string filled(std::string pattern, const std::string& value) {
    const std::size_t at = pattern.find("{0}");
    return at == std::string::npos ? pattern : pattern.replace(at, 3, value);
}

base::Bilingual filled(const base::Bilingual& pattern, const base::Bilingual& value) {
    return {filled(pattern.id, value.id), filled(pattern.en, value.en)};
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

Weight Finding::weight() const {
    if (fault < Fault::birth_date_unreal) return Weight::error;
    return fault < Fault::columns_unread ? Weight::warning : Weight::note;
}

Finding make_finding(Fault fault, int row, std::optional<Column> column, const base::Bilingual& content,
                     const base::Bilingual& value) {
    const FindingWords& words = words_of(fault);
    return {fault, row, column, content, filled(words.problem, value), filled(words.remedy, value)};
}

std::string shown(const std::string& text) {
    auto digits = static_cast<std::size_t>(std::ranges::count_if(text, is_digit));
    const bool hides = digits >= hidden_digits;
    std::string safe;
    for (const char c : text) {
        safe += hides && is_digit(c) && digits > told_digits ? '*' : c;
        if (is_digit(c)) --digits;
    }
    if (base::length(safe) <= shown_characters) return safe;
    auto points = base::code_points(safe);
    points.resize(shown_characters - 1);
    return base::from_code_points(points) + "…";
}

const base::Bilingual& weight_name(Weight weight) {
    static const base::Bilingual error{"kesalahan", "error"};
    static const base::Bilingual warning{"peringatan", "warning"};
    static const base::Bilingual note{"catatan", "note"};
    return weight == Weight::error ? error : weight == Weight::warning ? warning : note;
}

std::string describe(const Finding& finding, const std::string& file, base::Language language) {
    const bool english = language == base::Language::english;
    std::string text = file;
    if (finding.row > 0) text += (english ? ", row " : ", baris ") + std::to_string(finding.row);
    if (finding.column) text += ", " + column_name(*finding.column).in(language);
    text += ": " + weight_name(finding.weight()).in(language) + ": " + finding.problem.in(language);
    if (!finding.content.id.empty()) text += " (" + finding.content.in(language) + ")";
    if (!finding.remedy.id.empty()) text += "\n    " + finding.remedy.in(language);
    return text;
}

}  // namespace netra::roster
