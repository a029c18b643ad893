// The drawn social-media post of a ```post block.
#pragma once
#include "content/report.h"
#include "content/source_text.h"
#include "core/rich_text.h"

namespace netra::content {

// From the lines between the fences: `key: value` with the keys author, handle, text, image, likes; a line
// that begins with no key continues the one above it.
core::Post read_post(const Excerpt& lines, Report& report);

}  // namespace netra::content
