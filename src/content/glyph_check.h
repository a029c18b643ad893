// Whether what an author wrote can be shown: characters that the kiosk's font does not have.
#pragma once
#include <functional>

#include "content/report.h"
#include "content/source_text.h"

namespace netra::content {

// Whether the font has a glyph for the character; empty when nobody asks.
using HasGlyph = std::function<bool(char32_t)>;

// Warns of each such character once, where it first stands in the text. Letters of ASCII are taken as there.
void check_glyphs(const SourceText& source, const HasGlyph& has_glyph, Report& report);

}  // namespace netra::content
