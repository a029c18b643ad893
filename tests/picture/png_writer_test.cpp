#include "picture/png_writer.h"

#include <doctest/doctest.h>

#include <string_view>

#include "base/error.h"

namespace base = netra::base;
namespace picture = netra::picture;

TEST_CASE("the same pixels give the same file") {
    const picture::Pixels pixels = picture::filled(50, 40, {9, 8, 7, 255});
    CHECK(picture::encode_png(pixels, 150) == picture::encode_png(pixels, 150));
}

TEST_CASE("the resolution is recorded in pixels a metre") {
    const base::Bytes png = picture::encode_png(picture::filled(5, 4, {9, 8, 7, 255}), 150);
    const std::string_view text = base::as_text(png);
    const std::size_t at = text.find("pHYs");
    REQUIRE(at != text.npos);
    CHECK((png[at + 6] << 8 | png[at + 7]) == 5906);
    CHECK(base::as_text(picture::encode_png(picture::filled(5, 4, {}))).find("pHYs") == text.npos);
}

TEST_CASE("opaque pictures are written without alpha") {
    CHECK(picture::encode_png(picture::filled(5, 4, {1, 2, 3, 255}))[25] == 2);
    CHECK(picture::encode_png(picture::filled(5, 4, {1, 2, 3, 254}))[25] == 6);
}

TEST_CASE("a picture without pixels cannot be written") {
    CHECK_THROWS_AS(picture::encode_png(picture::Pixels{}), netra::Error);
}
