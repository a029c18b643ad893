// Reads QR codes, and no other kind of code, from pixels.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "picture/pixels.h"

namespace netra::picture {

// Brightness alone, a byte a pixel: a camera's frame as it is. Does not own its memory.
struct GrayView {
    const std::uint8_t* data = nullptr;
    int width = 0;
    int height = 0;
    std::ptrdiff_t row_bytes = 0;  // from one row to the next, at least width
};

// quick: one reader, for a camera where the next frame is near. thorough: a second reader where the first
// finds nothing, about ten times slower.
enum class QrEffort { quick, thorough };

// What the QR codes in the picture say, each once; empty when there is none. A text is UTF-8; a code that
// holds raw bytes comes as those bytes. Transparent pixels count as white.
std::vector<std::string> read_qr_codes(const Pixels& pixels, QrEffort effort = QrEffort::thorough);
std::vector<std::string> read_qr_codes(const GrayView& gray, QrEffort effort = QrEffort::thorough);

}  // namespace netra::picture
