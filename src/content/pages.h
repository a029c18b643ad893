// The pages of a module's Markdown file.
#pragma once
#include <vector>

#include "content/report.h"
#include "content/source_text.h"
#include "core/course.h"

namespace netra::content {

constexpr int long_page_words = 70;       // of running text: more is a warning
constexpr int too_long_page_words = 110;  // more is an error

// Pages are parted by lines of `---`. What is not as README.md says is reported; a page is returned all the
// same.
std::vector<core::Page> read_pages(const SourceText& source, Report& report);

}  // namespace netra::content
