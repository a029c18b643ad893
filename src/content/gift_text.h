// GIFT's texts: escapes (\~ \= \# \{ \} \: \\ \n) and formats ([html] …).
#pragma once
#include <cstddef>
#include <string_view>

#include "content/report.h"
#include "content/source_text.h"
#include "core/rich_text.h"

namespace netra::content {

enum class TextFormat { moodle, html, markdown, plain };

// The offset of the first of `marks` at or after `from` that no backslash escapes; npos when there is none.
// `from` does not stand within an escape.
std::size_t find_mark(std::string_view text, std::string_view marks, std::size_t from = 0);
// The last place where `mark` stands with all its bytes unescaped; npos when there is none.
std::size_t find_last_mark(std::string_view text, std::string_view mark);

// Escapes resolved; a backslash before any other character stays.
Excerpt unescape(const Excerpt& raw);
// The same, in one line and without white space at the ends.
std::string unescape_line(const Excerpt& raw);

struct FormattedText {
    TextFormat format;
    Excerpt raw;  // without the format's name, trimmed, escapes still in it
};

// The format named at the beginning of the text, else `inherited`.
FormattedText take_format(const Excerpt& raw, TextFormat inherited);

core::RichText read_formatted(const FormattedText& text, Report& report);

}  // namespace netra::content
