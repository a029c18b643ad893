#include "picture/pdf.h"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>

#include "base/error.h"

namespace netra::picture {

namespace {

// Poppler keeps its settings and font tables in globals that are not made for two threads.
std::mutex& poppler_mutex() {
    static std::mutex mutex;
    return mutex;
}

constexpr double points_an_inch = 72;

std::string utf8(const poppler::ustring& text) {
    const poppler::byte_array bytes = text.to_utf8();
    return {bytes.begin(), bytes.end()};
}

// Rows of red, green, blue without alpha.
Pixels opaque(const poppler::image& drawn) {
    Pixels out = filled(drawn.width(), drawn.height(), {0, 0, 0, 255});
    std::uint8_t* to = out.rgba.data();
    for (int y = 0; y < out.height; ++y) {
        const char* from = drawn.const_data() + static_cast<std::ptrdiff_t>(y) * drawn.bytes_per_row();
        for (int x = 0; x < out.width; ++x, from += 3, to += 4) std::copy_n(from, 3, to);
    }
    return out;
}

}  // namespace

struct Pdf::Impl {
    base::Bytes bytes;  // the document reads from them
    std::unique_ptr<poppler::document> document;

    std::unique_ptr<poppler::page> page(int number) const {
        const bool exists = number >= 0 && number < document->pages();
        std::unique_ptr<poppler::page> found(exists ? document->create_page(number) : nullptr);
        if (!found)
            throw Error(ErrorCode::picture_invalid, "the PDF has no such page", std::to_string(number + 1));
        return found;
    }

    // By Poppler's own renderer: what it keeps of fonts and glyphs goes with the document. (Its Cairo
    // renderer leaves the fonts of the last fifty documents behind in Cairo.)
    static Pixels render(const poppler::page& page, double pixels_a_point) {
        const poppler::rectf size = page.page_rect();
        const double width = std::round(size.width() * pixels_a_point);
        const double height = std::round(size.height() * pixels_a_point);
        if (!(width >= 1 && height >= 1 && width <= max_side && height <= max_side)) {
            throw Error(ErrorCode::picture_invalid, "the PDF's page is too large or too small to draw",
                        std::to_string(width) + " x " + std::to_string(height) + " pixels");
        }
        poppler::page_renderer renderer;
        renderer.set_image_format(poppler::image::format_rgb24);
        renderer.set_render_hint(poppler::page_renderer::antialiasing);
        renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
        const double dpi = pixels_a_point * points_an_inch;
        const poppler::image drawn =
            renderer.render_page(&page, dpi, dpi, 0, 0, static_cast<int>(width), static_cast<int>(height));
        if (!drawn.is_valid()) throw Error(ErrorCode::picture_invalid, "the PDF's page cannot be drawn");
        return opaque(drawn);
    }
};

Pdf::Pdf(base::ByteView bytes) : impl_(std::make_unique<Impl>()) {
    const std::lock_guard lock(poppler_mutex());
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    if (bytes.size() > std::size_t{std::numeric_limits<int>::max()})
        throw Error(ErrorCode::picture_invalid, "the PDF is too large to read");
    impl_->bytes.assign(bytes.begin(), bytes.end());
    impl_->document.reset(poppler::document::load_from_raw_data(
        reinterpret_cast<const char*>(impl_->bytes.data()), static_cast<int>(impl_->bytes.size())));
    if (!impl_->document) throw Error(ErrorCode::picture_invalid, "the PDF cannot be read");
    if (impl_->document->is_locked())
        throw Error(ErrorCode::picture_invalid, "the PDF is locked by a password");
    if (impl_->document->pages() < 1) throw Error(ErrorCode::picture_invalid, "the PDF has no page");
}

Pdf::~Pdf() = default;
Pdf::Pdf(Pdf&&) noexcept = default;
Pdf& Pdf::operator=(Pdf&&) noexcept = default;

int Pdf::pages() const {
    return impl_->document->pages();
}
std::string Pdf::title() const {
    return utf8(impl_->document->get_title());
}
std::string Pdf::keywords() const {
    return utf8(impl_->document->get_keywords());
}

Pixels Pdf::render(int page, double dpi) const {
    const std::lock_guard lock(poppler_mutex());
    return Impl::render(*impl_->page(page), dpi / points_an_inch);
}

Pixels Pdf::render_to_side(int page, int longer_side) const {
    const std::lock_guard lock(poppler_mutex());
    const auto found = impl_->page(page);
    const poppler::rectf size = found->page_rect();
    return Impl::render(*found, longer_side / std::max(size.width(), size.height()));
}

}  // namespace netra::picture
