// The allow-list that SVG drawings from people we do not know must pass.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace netra::picture {

constexpr int max_svg_elements = 20000;  // references counted as often as they repeat their target
constexpr int max_svg_depth = 64;
constexpr std::size_t max_svg_bytes = std::size_t{8} << 20;

struct CheckedSvg {
    std::string source;  // written anew from what was checked: no other parser can read more into it
    double width = 0;    // of the viewBox, in user units, more than 0
    double height = 0;
};

// Refuses everything outside the plain drawing subset: groups, shapes, paths, text, gradients, clip paths,
// symbols and references within the file. Not allowed: filter, mask, pattern, marker, image, foreignObject,
// script, @-rules and escapes in styles, DOCTYPE and entities, processing instructions, references to the
// outside or within a part that is itself referenced. The source is UTF-8 and the root has a viewBox.
// Throws Error(picture_invalid); its context names what was found and the line.
CheckedSvg check_svg(std::string_view source);

}  // namespace netra::picture
