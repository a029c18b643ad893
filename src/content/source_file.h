// An author's bytes as text.
#pragma once
#include <optional>
#include <string>

#include "content/report.h"
#include "content/source_text.h"

namespace netra::content {

// Nothing, and an error at their place, when there are bytes that are not UTF-8, or a NUL. `file` is the name
// the author knows. In pages and questions (.md, .gift) Word's no-break spaces after a mark of Markdown at a
// line's beginning (`#`, `-`, `1.`, `>`) become spaces.
std::optional<SourceText> decode_source(const std::string& file, std::string bytes, Report& report);

}  // namespace netra::content
