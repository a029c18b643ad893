#include "picture/pixels.h"

#include <algorithm>
#include <string>

#include "base/error.h"

namespace netra::picture {

static std::size_t byte_count(int width, int height) {
    if (width < 1 || height < 1 || width > max_side || height > max_side) {
        throw Error(ErrorCode::picture_invalid, "a picture of this size is not drawn",
                    std::to_string(width) + " x " + std::to_string(height) + " pixels");
    }
    return static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4;
}

Pixels filled(int width, int height, Colour colour) {
    Pixels pixels{width, height, std::vector<std::uint8_t>(byte_count(width, height))};
    for (std::size_t at = 0; at < pixels.rgba.size(); at += 4) {
        std::copy(colour.begin(), colour.end(), pixels.rgba.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return pixels;
}

Pixels draw_modules(std::span<const std::uint8_t> modules, int side, int scale, int border) {
    if (side < 1 || scale < 1 || border < 0 ||
        modules.size() != static_cast<std::size_t>(side) * static_cast<std::size_t>(side)) {
        throw Error(ErrorCode::internal, "not a square of modules", std::to_string(modules.size()));
    }
    Pixels pixels = filled((side + 2 * border) * scale, (side + 2 * border) * scale, {255, 255, 255, 255});
    const auto width = static_cast<std::size_t>(pixels.width);
    for (int y = 0; y < side * scale; ++y) {
        const auto* row = modules.data() + static_cast<std::ptrdiff_t>(y / scale) * side;
        std::size_t at = (static_cast<std::size_t>(y + border * scale) * width +
                          static_cast<std::size_t>(border * scale)) *
                         4;
        for (int x = 0; x < side * scale; ++x, at += 4) {
            if (row[x / scale] == 0) continue;
            pixels.rgba[at] = pixels.rgba[at + 1] = pixels.rgba[at + 2] = 0;
        }
    }
    return pixels;
}

}  // namespace netra::picture
