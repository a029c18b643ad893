// The simple HTML of question banks as rich text.
#pragma once
#include "content/report.h"
#include "content/source_text.h"
#include "core/rich_text.h"

namespace netra::content {

enum class LineEnds { space, new_paragraph };

// Understood: p div br h1–h6 b strong i em ul ol li table tr td th img a, and character references. Comments
// and span, font, u, small, sub, sup, thead, tbody and code are passed over. Any other tag is an error; a `<`
// that begins no tag is text. Line ends of the text are what `line_ends` says.
core::RichText read_html(const Excerpt& text, LineEnds line_ends, Report& report);

// Words as they stand: each line a paragraph.
core::RichText read_plain(std::string_view text);

}  // namespace netra::content
