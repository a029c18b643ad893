#include "content/glyph_check.h"

#include <cstdio>
#include <set>
#include <string>

#include "base/utf8.h"

namespace netra::content {

namespace {

constexpr char32_t end_of_ascii = 0x80;

std::string code_of(char32_t character) {
    char code[16] = {};
    std::snprintf(code, sizeof code, "U+%04X", static_cast<unsigned>(character));
    return code;
}

}  // namespace

void check_glyphs(const SourceText& source, const HasGlyph& has_glyph, Report& report) {
    if (!has_glyph) return;
    std::set<char32_t> seen;
    std::size_t at = 0;
    for (const char32_t character : base::code_points(source.text())) {
        const std::string bytes = base::from_code_points({character});
        if (character >= end_of_ascii && seen.insert(character).second && !has_glyph(character)) {
            const std::string what = bytes + " (" + code_of(character) + ")";
            report.warning(source.place(at),
                           {"huruf ini tidak ada dalam fon kios: " + what,
                            "this character is not in the kiosk's font: " + what},
                           {"Pakai huruf atau tanda yang lazim, atau gambar.",
                            "Use a common letter or mark, or a picture."});
        }
        at += bytes.size();
    }
}

}  // namespace netra::content
