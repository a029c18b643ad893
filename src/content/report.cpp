#include "content/report.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace netra::content {

using base::Bilingual;
using base::Severity;

void Report::add(const Place& place, Severity severity, Bilingual message, Bilingual hint) {
    int& count = counts_[place.file];
    if (count > max_problems_a_file) return;
    if (++count > max_problems_a_file) {
        severity = Severity::error;
        message = {"masih ada masalah lain setelah ini", "there are more problems after this one"};
        hint = {"Perbaiki yang di atas dahulu, lalu periksa lagi.",
                "Mend those above first, then check again."};
    }
    diagnostics_.push_back(
        {place.file, place.line, place.column, severity, std::move(message), std::move(hint), place.cell});
}

void Report::error(const Place& place, Bilingual message, Bilingual hint) {
    add(place, Severity::error, std::move(message), std::move(hint));
}

void Report::warning(const Place& place, Bilingual message, Bilingual hint) {
    add(place, Severity::warning, std::move(message), std::move(hint));
}

void Report::error(const Excerpt& text, std::size_t at, Bilingual message, Bilingual hint) {
    if (is_full(text.source().file())) return;
    error(text.source().place(text.origin(at)), std::move(message), std::move(hint));
}

void Report::warning(const Excerpt& text, std::size_t at, Bilingual message, Bilingual hint) {
    if (is_full(text.source().file())) return;
    warning(text.source().place(text.origin(at)), std::move(message), std::move(hint));
}

void Report::use_image(const Place& place, const std::string& path) {
    image_uses_.push_back({path, place});
}

void Report::use_image(const Excerpt& text, std::size_t at, const std::string& path) {
    use_image(text.source().place(text.origin(at)), path);
}

bool Report::is_full(const std::string& file) const {
    const auto count = counts_.find(file);
    return count != counts_.end() && count->second > max_problems_a_file;
}

bool Report::has_errors_in(const std::string& file) const {
    return std::ranges::any_of(diagnostics_, [&](const base::Diagnostic& said) {
        return said.file == file && said.severity == Severity::error;
    });
}

base::Diagnostics Report::diagnostics() const {
    base::Diagnostics sorted = diagnostics_;
    std::ranges::stable_sort(sorted, [](const base::Diagnostic& a, const base::Diagnostic& b) {
        const std::string a_sheet = a.cell.substr(0, a.cell.rfind('!'));
        const std::string b_sheet = b.cell.substr(0, b.cell.rfind('!'));
        return std::tie(a.file, a_sheet, a.line, a.column) < std::tie(b.file, b_sheet, b.line, b.column);
    });
    return sorted;
}

}  // namespace netra::content
