#include "picture/png_writer.h"

#include <png.h>

#include <cmath>
#include <csetjmp>

#include "base/error.h"

namespace netra::picture {

static void append_chunk(png_structp png, png_bytep data, png_size_t size) {
    auto& out = *static_cast<base::Bytes*>(png_get_io_ptr(png));
    base::append(out, {data, size});
}

// Called by libpng alone, which jumps back to its setjmp: no object with a destructor lives in this frame.
static bool write_rows(png_structp png, png_infop info, const Pixels& pixels, bool opaque, double dpi,
                       base::Bytes& out) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    png_set_write_fn(png, &out, append_chunk, nullptr);
    png_set_compression_level(png, 1);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_IHDR(png, info, static_cast<png_uint_32>(pixels.width), static_cast<png_uint_32>(pixels.height),
                 8, opaque ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGBA, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (dpi > 0) {
        const auto a_metre = static_cast<png_uint_32>(std::lround(dpi / 0.0254));
        png_set_pHYs(png, info, a_metre, a_metre, PNG_RESOLUTION_METER);
    }
    png_write_info(png, info);
    if (opaque) png_set_filler(png, 0, PNG_FILLER_AFTER);
    const std::size_t row_bytes = static_cast<std::size_t>(pixels.width) * 4;
    for (std::size_t y = 0; y < static_cast<std::size_t>(pixels.height); ++y) {
        png_write_row(png, pixels.rgba.data() + y * row_bytes);
    }
    png_write_end(png, nullptr);
    return true;
}

base::Bytes encode_png(const Pixels& pixels, double dpi) {
    bool opaque = true;
    for (std::size_t at = 3; at < pixels.rgba.size() && opaque; at += 4) opaque = pixels.rgba[at] == 255;
    base::Bytes out;
    out.reserve(pixels.rgba.size() / 16);
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    const bool written = info != nullptr && pixels.width > 0 && pixels.height > 0 &&
                         write_rows(png, info, pixels, opaque, dpi, out);
    png_destroy_write_struct(&png, &info);
    if (!written) throw Error(ErrorCode::picture_invalid, "the picture cannot be written as PNG");
    return out;
}

}  // namespace netra::picture
