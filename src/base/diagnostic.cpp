#include "base/diagnostic.h"

#include <algorithm>

namespace netra::base {

bool has_errors(const Diagnostics& diagnostics) {
    return std::ranges::any_of(diagnostics,
                               [](const Diagnostic& d) { return d.severity == Severity::error; });
}

static const std::string& word(Severity severity, Language language) {
    static const Bilingual error{"kesalahan", "error"};
    static const Bilingual warning{"peringatan", "warning"};
    return (severity == Severity::error ? error : warning).in(language);
}

std::string describe(const Diagnostic& d, Language language) {
    const bool in_text = d.cell.empty();
    std::string text = d.file + (in_text ? "" : " " + d.cell);
    if (in_text && d.line > 0) text += ":" + std::to_string(d.line);
    if (in_text && d.line > 0 && d.column > 0) text += ":" + std::to_string(d.column);
    text += ": " + word(d.severity, language) + ": " + d.message.in(language);
    if (!d.hint.in(language).empty()) text += "\n    " + d.hint.in(language);
    return text;
}

}  // namespace netra::base
