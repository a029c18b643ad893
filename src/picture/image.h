// Picture files from people we do not know: PNG, JPEG, SVG and the pages of a PDF.
#pragma once
#include <filesystem>

#include "base/bytes.h"
#include "picture/pixels.h"

namespace netra::picture {

enum class ImageKind { png, jpeg, svg, pdf, other };

// By the first bytes, never by the file's name.
ImageKind image_kind(base::ByteView bytes);

// A PNG or JPEG. Its dimensions are read first and refused beyond max_side, before any memory is taken.
// Throws Error(picture_invalid) for another kind, a damaged or truncated file.
Pixels decode_image(base::ByteView bytes);

// Any of the four kinds. An SVG or a PDF (its first page) is drawn so that its longer side has `longer_side`
// pixels; PNG and JPEG keep their own size. Throws Error(picture_invalid), and what base::read_file throws.
Pixels load_image(base::ByteView bytes, int longer_side = 2048);
Pixels load_image(const std::filesystem::path& path, int longer_side = 2048);

}  // namespace netra::picture
