// A drawing of a course, checked against what an author may use.
#pragma once
#include <string>

#include "base/bytes.h"
#include "content/report.h"

namespace netra::content {

constexpr int max_svg_elements = 20'000;

// SVG by allow-list: no script, foreignObject, filter, mask, pattern, use, image, style element, event
// attribute, entity, processing instruction or reference outside the file.
void check_svg(const std::string& path, base::ByteView bytes, Report& report);

}  // namespace netra::content
