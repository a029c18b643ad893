#include "picture/image.h"

#include <doctest/doctest.h>
#include <stb_image_write.h>

#include <string>

#include "base/error.h"
#include "picture/png_writer.h"

namespace base = netra::base;
namespace picture = netra::picture;

// A gradient, so that no part of it compresses to nothing.
static picture::Pixels gradient(int width, int height) {
    picture::Pixels pixels = picture::filled(width, height, {0, 0, 0, 255});
    for (std::size_t i = 0; i < pixels.rgba.size(); i += 4) {
        pixels.rgba[i] = static_cast<std::uint8_t>(i * 7 / 4);
        pixels.rgba[i + 1] = static_cast<std::uint8_t>(i / 160);
        pixels.rgba[i + 2] = static_cast<std::uint8_t>(i * i / 1024);
    }
    return pixels;
}

static base::Bytes jpeg_of(const picture::Pixels& pixels) {
    base::Bytes out;
    const auto write = [](void* to, void* data, int size) {
        base::append(*static_cast<base::Bytes*>(to),
                     {static_cast<const std::uint8_t*>(data), static_cast<std::size_t>(size)});
    };
    REQUIRE(stbi_write_jpg_to_func(write, &out, pixels.width, pixels.height, 4, pixels.rgba.data(), 90) != 0);
    return out;
}

static std::string refusal(base::ByteView bytes) {
    try {
        picture::decode_image(bytes);
    } catch (const netra::Error& error) {
        CHECK(error.code() == netra::ErrorCode::picture_invalid);
        return error.what();
    }
    return {};
}

TEST_CASE("a picture's kind shows in its first bytes") {
    using picture::ImageKind;
    CHECK(picture::image_kind(base::as_bytes("\x89PNG\r\n\x1a\n....")) == ImageKind::png);
    CHECK(picture::image_kind(base::as_bytes("\xFF\xD8\xFF\xE0")) == ImageKind::jpeg);
    CHECK(picture::image_kind(base::as_bytes("%PDF-1.5")) == ImageKind::pdf);
    CHECK(picture::image_kind(base::as_bytes("\xEF\xBB\xBF\n<svg/>")) == ImageKind::svg);
    CHECK(picture::image_kind(base::as_bytes("GIF89a")) == ImageKind::other);
    CHECK(picture::image_kind({}) == ImageKind::other);
}

TEST_CASE("a PNG comes back as the same pixels, with and without alpha") {
    picture::Pixels pixels = gradient(61, 40);
    CHECK(picture::decode_image(picture::encode_png(pixels)) == pixels);
    pixels.rgba[7] = 9;
    CHECK(picture::decode_image(picture::encode_png(pixels)) == pixels);
}

TEST_CASE("a JPEG comes back near its pixels") {
    const picture::Pixels pixels = picture::filled(64, 48, {200, 100, 50, 255});
    const picture::Pixels read = picture::decode_image(jpeg_of(pixels));
    REQUIRE(read.width == 64);
    REQUIRE(read.height == 48);
    for (std::size_t i = 0; i < 4; ++i) CHECK(std::abs(read.rgba[i] - pixels.rgba[i]) <= 4);
}

TEST_CASE("a PNG cut off anywhere is refused") {
    const base::Bytes whole = picture::encode_png(gradient(61, 40));
    for (std::size_t size = 0; size < whole.size(); size += size < 60 ? 1 : 97) {
        CAPTURE(size);
        CHECK(refusal(base::ByteView(whole).first(size)) != "");
    }
}

TEST_CASE("a JPEG cut off anywhere is refused") {
    const base::Bytes whole = jpeg_of(gradient(61, 40));
    for (std::size_t size = 0; size < whole.size(); size += size < 700 ? 1 : 13) {
        CAPTURE(size);
        CHECK(refusal(base::ByteView(whole).first(size)) != "");
    }
    CHECK(refusal(base::ByteView(whole).first(whole.size() - 1)) != "");
}

TEST_CASE("a picture that claims to be huge is refused before any memory is taken") {
    base::Bytes png = picture::encode_png(gradient(8, 8));
    png[16] = 0, png[17] = 0, png[18] = 0x40, png[19] = 0;  // IHDR width 16384
    CHECK(refusal(png) == "the picture is too large: 16384 x 8 pixels");
    base::Bytes jpeg = jpeg_of(gradient(8, 8));
    for (std::size_t i = 0; i + 8 < jpeg.size(); ++i) {
        if (jpeg[i] == 0xFF && jpeg[i + 1] == 0xC0) jpeg[i + 5] = 0xFF, jpeg[i + 6] = 0xFF;
    }
    CHECK(refusal(jpeg) == "the picture is too large: 8 x 65535 pixels");
}

TEST_CASE("bytes of another kind are refused") {
    CHECK(refusal(base::as_bytes("GIF89a........")) != "");
    CHECK(refusal({}) != "");
    CHECK_THROWS_AS(picture::load_image(base::as_bytes("hello")), netra::Error);
}

TEST_CASE("a drawing is loaded at the size asked for, in its proportions") {
    const auto source = base::as_bytes("<svg viewBox=\"0 0 20 10\" xmlns=\"http://www.w3.org/2000/svg\"/>");
    const picture::Pixels pixels = picture::load_image(source, 300);
    CHECK(pixels.width == 300);
    CHECK(pixels.height == 150);
}
