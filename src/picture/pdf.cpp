#include "picture/pdf.h"

#include <poppler.h>

#include <algorithm>
#include <cmath>
#include <mutex>

#include "base/error.h"
#include "picture/cairo_pixels.h"

namespace netra::picture {

namespace {

template <typename T>
struct Unref {
    void operator()(T* object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref<T>>;

std::string take(gchar* text) {
    const std::string copy = text == nullptr ? "" : text;
    g_free(text);
    return copy;
}

// Poppler keeps its settings and font tables in globals that are not made for two threads.
std::mutex& poppler_mutex() {
    static std::mutex mutex;
    return mutex;
}

constexpr double points_an_inch = 72;
constexpr double fine_below = 200 / points_an_inch;  // pixels a point

// Each pixel the mean of four, of an opaque picture with even sides.
Pixels halved(const Pixels& large) {
    Pixels out = filled(large.width / 2, large.height / 2, {});
    const std::size_t row = static_cast<std::size_t>(large.width) * 4;
    std::uint8_t* to = out.rgba.data();
    for (std::size_t y = 0; y < static_cast<std::size_t>(out.height); ++y) {
        const std::uint8_t* from = large.rgba.data() + 2 * y * row;
        for (int x = 0; x < out.width; ++x, from += 8, to += 4) {
            for (std::size_t c = 0; c < 4; ++c) {
                to[c] = static_cast<std::uint8_t>(
                    (from[c] + from[c + 4] + from[row + c] + from[row + c + 4] + 2) / 4);
            }
        }
    }
    return out;
}

}  // namespace

struct Pdf::Impl {
    Owned<PopplerDocument> document;

    Owned<PopplerPage> page(int number) const {
        const bool exists = number >= 0 && number < poppler_document_get_n_pages(document.get());
        Owned<PopplerPage> found(exists ? poppler_document_get_page(document.get(), number) : nullptr);
        if (!found)
            throw Error(ErrorCode::picture_invalid, "the PDF has no such page", std::to_string(number + 1));
        return found;
    }

    Pixels render(int number, double pixels_a_point) const {
        const Owned<PopplerPage> found = page(number);
        double width = 0;
        double height = 0;
        poppler_page_get_size(found.get(), &width, &height);
        width = std::round(width * pixels_a_point);
        height = std::round(height * pixels_a_point);
        if (!(width >= 1 && height >= 1 && width <= max_side && height <= max_side)) {
            throw Error(ErrorCode::picture_invalid, "the PDF's page is too large or too small to draw",
                        std::to_string(width) + " x " + std::to_string(height) + " pixels");
        }
        // Cairo puts each glyph on a whole pixel, which shows in small type: drawn twice as large and
        // averaged.
        const bool fine = pixels_a_point < fine_below && 2 * std::max(width, height) <= max_side;
        const int times = fine ? 2 : 1;
        CairoCanvas canvas(static_cast<int>(width) * times, static_cast<int>(height) * times);
        cairo_set_source_rgb(canvas.context(), 1, 1, 1);
        cairo_paint(canvas.context());
        cairo_scale(canvas.context(), pixels_a_point * times, pixels_a_point * times);
        poppler_page_render(found.get(), canvas.context());
        return fine ? halved(canvas.pixels()) : canvas.pixels();
    }
};

Pdf::Pdf(base::ByteView bytes) : impl_(std::make_unique<Impl>()) {
    const std::lock_guard lock(poppler_mutex());
    GBytes* copy = g_bytes_new(bytes.data(), bytes.size());
    GError* error = nullptr;
    impl_->document.reset(poppler_document_new_from_bytes(copy, nullptr, &error));
    g_bytes_unref(copy);
    if (!impl_->document) {
        const std::string reason = error == nullptr ? "" : error->message;
        g_clear_error(&error);
        throw Error(ErrorCode::picture_invalid, "the PDF cannot be read", reason);
    }
    if (poppler_document_get_n_pages(impl_->document.get()) < 1) {
        throw Error(ErrorCode::picture_invalid, "the PDF has no page");
    }
}

Pdf::~Pdf() = default;
Pdf::Pdf(Pdf&&) noexcept = default;
Pdf& Pdf::operator=(Pdf&&) noexcept = default;

int Pdf::pages() const {
    return poppler_document_get_n_pages(impl_->document.get());
}
std::string Pdf::title() const {
    return take(poppler_document_get_title(impl_->document.get()));
}
std::string Pdf::keywords() const {
    return take(poppler_document_get_keywords(impl_->document.get()));
}

Pixels Pdf::render(int page, double dpi) const {
    const std::lock_guard lock(poppler_mutex());
    return impl_->render(page, dpi / points_an_inch);
}

Pixels Pdf::render_to_side(int page, int longer_side) const {
    const std::lock_guard lock(poppler_mutex());
    double width = 0;
    double height = 0;
    poppler_page_get_size(impl_->page(page).get(), &width, &height);
    return impl_->render(page, longer_side / std::max(width, height));
}

}  // namespace netra::picture
