// SVG drawings from people we do not know: checked against an allow-list, then drawn.
#pragma once
#include <string_view>

#include "picture/pixels.h"

namespace netra::picture {

constexpr int max_svg_elements = 20000;
constexpr std::size_t max_svg_bytes = std::size_t{8} << 20;

struct SvgSize {
    double width = 0;  // user units of the viewBox, more than 0
    double height = 0;
};

// Refuses everything outside the plain drawing subset: shapes, paths, text, groups, plain gradients and
// references within the file. Not allowed: filter, mask, pattern, clip, foreignObject, script, style sheets,
// images, entities and DOCTYPE, references to anything outside, references that multiply (use within use),
// nesting deeper than 64, more than max_svg_elements. There must be a viewBox.
// Returns the size of the viewBox. Throws Error(picture_invalid); its context names what was found and where.
SvgSize check_svg(std::string_view source);

// Draws the whole viewBox into width × height pixels (it is centred and keeps its proportions), on a
// transparent ground. Checks first, as check_svg does. Throws Error(picture_invalid).
Pixels render_svg(std::string_view source, int width, int height);

// Draws it once in a child process that may use 5 s of processor and 512 MiB, and throws
// Error(picture_invalid) when it does not end well: for drawings that are about to be taken in for good.
// Call it where no other thread is running, or from a program that does nothing else.
void try_svg(std::string_view source);

}  // namespace netra::picture
