#include "picture/pixels.h"

#include <doctest/doctest.h>

#include "base/error.h"

namespace picture = netra::picture;

TEST_CASE("a filled picture has its colour in every pixel") {
    const picture::Pixels pixels = picture::filled(3, 2, {1, 2, 3, 4});
    REQUIRE(pixels.rgba.size() == 24);
    for (std::size_t i = 0; i < 24; ++i) CHECK(pixels.rgba[i] == i % 4 + 1);
}

TEST_CASE("no picture has a side of nothing or beyond the limit") {
    CHECK_THROWS_AS(picture::filled(0, 5, {}), netra::Error);
    CHECK_THROWS_AS(picture::filled(5, picture::max_side + 1, {}), netra::Error);
}

TEST_CASE("modules are drawn in black squares inside a quiet border") {
    const std::vector<std::uint8_t> modules{1, 0, 0, 1};
    const picture::Pixels pixels = picture::draw_modules(modules, 2, 3, 4);
    REQUIRE(pixels.width == 30);
    REQUIRE(pixels.height == 30);
    const auto at = [&](int x, int y) {
        return int{pixels.rgba[static_cast<std::size_t>((y * 30 + x) * 4)]};
    };
    CHECK(at(11, 12) == 255);
    CHECK(at(12, 12) == 0);
    CHECK(at(14, 14) == 0);
    CHECK(at(15, 14) == 255);
    CHECK(at(15, 15) == 0);
    CHECK(at(17, 17) == 0);
    CHECK(at(18, 17) == 255);
    CHECK(pixels.rgba[3] == 255);
}

TEST_CASE("modules that are no square are a mistake of ours") {
    CHECK_THROWS_AS(picture::draw_modules(std::vector<std::uint8_t>(5), 2, 3), netra::Error);
}
