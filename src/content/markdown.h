// Markdown (CommonMark with tables) as rich text.
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "content/report.h"
#include "content/source_text.h"
#include "core/rich_text.h"

namespace netra::content {

struct MarkdownText {
    core::RichText blocks;
    std::vector<std::size_t> places;  // of each block its offset in the excerpt that was read
};

// Never fails: what a kiosk cannot draw (raw HTML, code other than posts, pictures amid words, deep nesting)
// is reported and left out. Texts over 64 KiB are refused. Pictures go to the report's image uses.
MarkdownText read_markdown(const Excerpt& text, Report& report);

// Whether the paragraph at `at` was meant as a heading: "#Judul" lacks the space that Markdown asks for.
bool lacks_space_after_mark(const Excerpt& text, std::size_t at);

// The number of words, parted by white space.
int count_words(std::string_view text);

}  // namespace netra::content
