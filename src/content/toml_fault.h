// Why a line of TOML cannot be read, in words for who wrote it in Notepad or Word.
#pragma once
#include <string>

#include "content/report.h"
#include "content/source_text.h"

namespace netra::content {

// Reports what is wrong with the line of `place`, where the parser gave up: curly quotation marks, no-break
// spaces, a quotation mark that is not closed, or `parser_words`, which only the English text passes on.
void report_toml_fault(const SourceText& source, const Place& place, const std::string& parser_words,
                       Report& report);

}  // namespace netra::content
