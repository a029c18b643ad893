#include "document/drawing.h"

#include <librsvg/rsvg.h>

#include "base/error.h"

namespace netra::document {

struct Drawing::Impl {
    RsvgHandle* handle = nullptr;
    ~Impl() {
        if (handle != nullptr) g_object_unref(handle);
    }
};

[[noreturn]] static void fail(GError* error) {
    const std::string reason = error == nullptr ? "" : error->message;
    g_clear_error(&error);
    throw Error(ErrorCode::document_failed, "the design cannot be drawn", reason);
}

Drawing::Drawing(const std::string& source) : impl_(std::make_unique<Impl>()) {
    GError* error = nullptr;
    impl_->handle =
        rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(source.data()), source.size(), &error);
    if (impl_->handle == nullptr) fail(error);
    gboolean has_view_box = 0;
    RsvgRectangle view_box{};
    rsvg_handle_get_intrinsic_dimensions(impl_->handle, nullptr, nullptr, nullptr, nullptr, &has_view_box,
                                         &view_box);
    if (has_view_box == 0 || !(view_box.width > 0 && view_box.height > 0)) {
        throw Error(ErrorCode::document_failed, "the design has no viewBox");
    }
    width_ = view_box.width;
    height_ = view_box.height;
}

Drawing::~Drawing() = default;
Drawing::Drawing(Drawing&&) noexcept = default;
Drawing& Drawing::operator=(Drawing&&) noexcept = default;

static std::optional<Rect> box(const RsvgRectangle& rect) {
    if (!(rect.width > 0 && rect.height > 0)) return std::nullopt;
    return Rect{rect.x, rect.y, rect.width, rect.height};
}

std::optional<Rect> Drawing::ink(const std::string& id) const {
    const RsvgRectangle viewport{0, 0, width_, height_};
    RsvgRectangle found{};
    const std::string name = "#" + id;
    if (rsvg_handle_get_geometry_for_layer(impl_->handle, name.c_str(), &viewport, &found, nullptr,
                                           nullptr) == 0) {
        return std::nullopt;
    }
    return box(found);
}

std::optional<Rect> Drawing::shape(const std::string& id) const {
    const RsvgRectangle viewport{0, 0, width_, height_};
    RsvgRectangle found{};
    const std::string name = "#" + id;
    if (rsvg_handle_get_geometry_for_layer(impl_->handle, name.c_str(), &viewport, nullptr, &found,
                                           nullptr) == 0) {
        return std::nullopt;
    }
    return box(found);
}

void Drawing::draw(cairo_t* context, const Rect& place) const {
    const RsvgRectangle viewport{place.x, place.y, place.width, place.height};
    GError* error = nullptr;
    if (rsvg_handle_render_document(impl_->handle, context, &viewport, &error) == 0) fail(error);
}

}  // namespace netra::document
