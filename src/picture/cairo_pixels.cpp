#include "picture/cairo_pixels.h"

#include <string>

#include "base/error.h"

namespace netra::picture {

CairoCanvas::CairoCanvas(int width, int height) {
    if (width < 1 || height < 1 || width > max_side || height > max_side) {
        throw Error(ErrorCode::picture_invalid, "a picture of this size is not drawn",
                    std::to_string(width) + " x " + std::to_string(height) + " pixels");
    }
    surface_ = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height);
    context_ = cairo_create(surface_);
    if (cairo_status(context_) != CAIRO_STATUS_SUCCESS) {
        const std::string reason = cairo_status_to_string(cairo_status(context_));
        cairo_destroy(context_);
        cairo_surface_destroy(surface_);
        throw Error(ErrorCode::picture_invalid, "the picture cannot be drawn", reason);
    }
}

CairoCanvas::~CairoCanvas() {
    cairo_destroy(context_);
    cairo_surface_destroy(surface_);
}

static std::uint8_t straight(std::uint32_t channel, std::uint32_t alpha) {
    const std::uint32_t value = (channel * 255 + alpha / 2) / alpha;
    return static_cast<std::uint8_t>(value > 255 ? 255 : value);
}

Pixels CairoCanvas::pixels() const {
    if (cairo_status(context_) != CAIRO_STATUS_SUCCESS) {
        throw Error(ErrorCode::picture_invalid, "the picture cannot be drawn",
                    cairo_status_to_string(cairo_status(context_)));
    }
    cairo_surface_flush(surface_);
    Pixels out =
        filled(cairo_image_surface_get_width(surface_), cairo_image_surface_get_height(surface_), {});
    const unsigned char* data = cairo_image_surface_get_data(surface_);
    const int stride = cairo_image_surface_get_stride(surface_);
    std::uint8_t* to = out.rgba.data();
    for (int y = 0; y < out.height; ++y) {
        const auto* row =
            reinterpret_cast<const std::uint32_t*>(data + static_cast<std::ptrdiff_t>(y) * stride);
        for (int x = 0; x < out.width; ++x, to += 4) {
            const std::uint32_t argb = row[x];
            const std::uint32_t alpha = argb >> 24;
            if (alpha == 0) continue;
            to[0] =
                alpha == 255 ? static_cast<std::uint8_t>(argb >> 16) : straight((argb >> 16) & 255, alpha);
            to[1] = alpha == 255 ? static_cast<std::uint8_t>(argb >> 8) : straight((argb >> 8) & 255, alpha);
            to[2] = alpha == 255 ? static_cast<std::uint8_t>(argb) : straight(argb & 255, alpha);
            to[3] = static_cast<std::uint8_t>(alpha);
        }
    }
    return out;
}

}  // namespace netra::picture
