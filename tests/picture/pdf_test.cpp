#include "picture/pdf.h"

#include <cairo-pdf.h>
#include <doctest/doctest.h>

#include "base/error.h"
#include "picture/image.h"

namespace base = netra::base;
namespace picture = netra::picture;

// A page of 200 × 100 points whose left half is red.
static base::Bytes half_red() {
    base::Bytes out;
    const auto write = [](void* to, const unsigned char* data, unsigned size) {
        base::append(*static_cast<base::Bytes*>(to), {data, size});
        return CAIRO_STATUS_SUCCESS;
    };
    cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(write, &out, 200, 100);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, "Setengah");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_KEYWORDS, "https://cek.contoh.example/c#123");
    cairo_t* context = cairo_create(surface);
    cairo_set_source_rgb(context, 1, 0, 0);
    cairo_rectangle(context, 0, 0, 100, 100);
    cairo_fill(context);
    cairo_destroy(context);
    cairo_surface_destroy(surface);
    return out;
}

TEST_CASE("a page is drawn on white at the resolution asked for") {
    const picture::Pdf pdf(half_red());
    CHECK(pdf.pages() == 1);
    const picture::Pixels pixels = pdf.render(0, 144);
    REQUIRE(pixels.width == 400);
    REQUIRE(pixels.height == 200);
    CHECK(pixels.rgba[1] == 0);
    CHECK(pixels.rgba[399 * 4 + 1] == 255);
    CHECK(pixels.rgba[399 * 4 + 3] == 255);
    CHECK(pdf.render_to_side(0, 600).width == 600);
}

TEST_CASE("title and keywords are read") {
    const picture::Pdf pdf(half_red());
    CHECK(pdf.title() == "Setengah");
    CHECK(pdf.keywords() == "https://cek.contoh.example/c#123");
}

TEST_CASE("a PDF is one of the pictures that can be loaded") {
    CHECK(picture::load_image(half_red(), 100).height == 50);
}

TEST_CASE("what is no PDF, has no such page or would be too large is refused") {
    CHECK_THROWS_AS(picture::Pdf(base::as_bytes("%PDF-1.5 and nothing more")), netra::Error);
    CHECK_THROWS_AS(picture::Pdf({}), netra::Error);
    const picture::Pdf pdf(half_red());
    CHECK_THROWS_AS(pdf.render(1, 72), netra::Error);
    CHECK_THROWS_AS(pdf.render(0, 72 * 50), netra::Error);
}
