// A picture as plain memory, ready for a texture or a file.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace netra::picture {

constexpr int max_side = 8192;  // pixels; no picture is read or drawn larger than this on either side

// Rows from the top, no padding; red, green, blue, alpha, a byte each; alpha is straight, not multiplied in.
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;  // width * height * 4

    bool operator==(const Pixels&) const = default;
};

using Colour = std::array<std::uint8_t, 4>;

// A picture of one colour. Throws Error(picture_invalid) for a side outside 1..max_side.
Pixels filled(int width, int height, Colour colour);

// A square of `side` × `side` modules (rows from the top, not 0 is dark) in black on white, `scale` pixels a
// module, with a quiet border of `border` modules around it. For a QR code on a screen: scale ≥ 3, border 4.
Pixels draw_modules(std::span<const std::uint8_t> modules, int side, int scale, int border = 4);

}  // namespace netra::picture
