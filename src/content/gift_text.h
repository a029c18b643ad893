// GIFT's texts: escapes (\~ \= \# \{ \} \: \\ \n) and formats ([html] …).
#pragma once
#include <cstddef>
#include <string_view>

#include "content/report.h"
#include "content/source_text.h"
#include "content/written_question.h"
#include "core/rich_text.h"

namespace netra::content {

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

// As its author wrote it: escapes resolved, line ends spaces where the format takes them so.
WrittenText as_written(const FormattedText& text);

core::RichText read_formatted(const FormattedText& text, Report& report);

// What questions are read for. A course draws every text for the screen and holds texts and tags against
// what the kiosk knows; an inspection takes both as they stand, whatever they were written for.
enum class GiftPurpose { course, inspection };

struct GiftText {
    WrittenText written;
    core::RichText drawn;  // empty for an inspection
};

// The texts of one file.
class GiftTexts {
  public:
    // The report outlives it.
    GiftTexts(Report& report, GiftPurpose purpose) : report_(report), purpose_(purpose) {}

    Report& report() const { return report_; }
    bool of_course() const { return purpose_ == GiftPurpose::course; }

    GiftText read(const Excerpt& raw, TextFormat inherited) const;
    core::RichText draw(const FormattedText& text) const;  // empty for an inspection
    // Whether nothing of the text is left for a reader.
    bool is_blank(const GiftText& text) const;

  private:
    Report& report_;
    GiftPurpose purpose_;
};

// "[html]" and so on.
std::string_view format_mark(TextFormat format);
// Whether the text begins with the mark of some format.
bool begins_with_format(std::string_view text);

}  // namespace netra::content
