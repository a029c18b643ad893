// Pictures of a course, checked by what they are before anything decodes them.
#pragma once
#include <optional>
#include <string>

#include "base/bytes.h"
#include "content/report.h"
#include "content/svg_check.h"

namespace netra::content {

constexpr int max_image_side = 8192;    // pixels
constexpr int large_image_side = 2560;  // pixels: more is a warning, no screen shows it
constexpr std::size_t large_image_bytes = 2'000'000;

struct ImageSize {
    int width = 0;
    int height = 0;
    bool operator==(const ImageSize&) const = default;
};

// From the header alone; nothing when the bytes are not of the format or end before they say.
std::optional<ImageSize> png_size(base::ByteView bytes);   // PNG, third edition §11.2.1
std::optional<ImageSize> jpeg_size(base::ByteView bytes);  // ITU T.81 §B.2.2

// Whether a file of this name is taken for a picture: .svg .png .jpg .jpeg.
bool is_image_name(const std::string& path);

// Reports what is neither PNG, JPEG nor SVG, does not match its name, is larger than 8192 × 8192, or, for
// SVG, goes beyond the elements and attributes that are drawn (`check_svg`).
// Warns of a PNG or JPEG that is larger than a screen needs.
void check_image(const std::string& path, base::ByteView bytes, Report& report);

}  // namespace netra::content
