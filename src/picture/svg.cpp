#include "picture/svg.h"

#include <librsvg/rsvg.h>

#include <memory>

#include "base/error.h"
#include "picture/cairo_pixels.h"

namespace netra::picture {

namespace {

struct Unref {
    void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
};

[[noreturn]] void refuse(GError* error) {
    const std::string reason = error == nullptr ? "" : error->message;
    g_clear_error(&error);
    throw Error(ErrorCode::picture_invalid, "the SVG drawing cannot be drawn", reason);
}

}  // namespace

Pixels render_svg(std::string_view source, int width, int height) {
    const CheckedSvg checked = check_svg(source);
    CairoCanvas canvas(width, height);
    GError* error = nullptr;
    const std::unique_ptr<RsvgHandle, Unref> handle(rsvg_handle_new_from_data(
        reinterpret_cast<const guint8*>(checked.source.data()), checked.source.size(), &error));
    if (!handle) refuse(error);
    const RsvgRectangle viewport{0, 0, static_cast<double>(width), static_cast<double>(height)};
    if (rsvg_handle_render_document(handle.get(), canvas.context(), &viewport, &error) == 0) refuse(error);
    return canvas.pixels();
}

}  // namespace netra::picture
