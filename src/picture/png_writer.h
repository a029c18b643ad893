// Pixels as a PNG file.
#pragma once
#include "base/bytes.h"
#include "picture/pixels.h"

namespace netra::picture {

// 8 bits a channel, without alpha where every pixel is opaque; fast rather than small. `dpi`, where more
// than 0, is recorded as the picture's resolution. The same pixels give the same bytes.
// Throws Error(picture_invalid) for a picture without pixels.
base::Bytes encode_png(const Pixels& pixels, double dpi = 0);

}  // namespace netra::picture
