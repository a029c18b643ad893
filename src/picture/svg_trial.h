// A drawing's first rendering, where it can do no harm.
#pragma once
#include <string_view>

namespace netra::picture {

// Draws an SVG once in a child process that may use 5 s of processor, 30 s of time and 512 MiB more memory
// than now. Throws Error(picture_invalid) when the drawing is not allowed or does not come to its end. For
// drawings about to be taken in for good; the caller's program should have no other thread running.
void try_svg(std::string_view source);

}  // namespace netra::picture
