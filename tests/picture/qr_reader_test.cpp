#include "picture/qr_reader.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <qrcodegen/qrcodegen.hpp>
#include <string>

namespace picture = netra::picture;
using Texts = std::vector<std::string>;

static picture::Pixels qr_picture(const std::vector<qrcodegen::QrSegment>& segments, int scale) {
    const auto qr = qrcodegen::QrCode::encodeSegments(segments, qrcodegen::QrCode::Ecc::MEDIUM);
    std::vector<std::uint8_t> modules;
    for (int y = 0; y < qr.getSize(); ++y) {
        for (int x = 0; x < qr.getSize(); ++x) modules.push_back(qr.getModule(x, y));
    }
    return picture::draw_modules(modules, qr.getSize(), scale);
}

static picture::Pixels qr_picture(const std::string& text, int scale = 3) {
    return qr_picture(qrcodegen::QrSegment::makeSegments(text.c_str()), scale);
}

static const std::string digits = [] {
    std::string text;
    for (int i = 0; i < 780; ++i) text += static_cast<char>('0' + i * i % 10);
    return text;
}();

TEST_CASE("a code of a token's size is read") {
    const std::vector<qrcodegen::QrSegment> segments{
        qrcodegen::QrSegment::makeBytes({'h', 't', 't', 'p', 's', ':', '/', '/', 'c', '/', 'c', '#'}),
        qrcodegen::QrSegment::makeNumeric(digits.c_str())};
    CHECK(picture::read_qr_codes(qr_picture(segments, 3)) == Texts{"https://c/c#" + digits});
    CHECK(picture::read_qr_codes(qr_picture(segments, 2), picture::QrEffort::quick) ==
          Texts{"https://c/c#" + digits});
}

TEST_CASE("a code that stands in a large grey frame is found") {
    const picture::Pixels code = qr_picture("halo", 5);
    picture::Pixels frame = picture::filled(640, 480, {128, 120, 110, 255});
    for (int y = 0; y < code.height; ++y) {
        std::copy_n(code.rgba.begin() + y * code.width * 4, code.width * 4,
                    frame.rgba.begin() + ((y + 100) * 640 + 200) * 4);
    }
    CHECK(picture::read_qr_codes(frame) == Texts{"halo"});
    CHECK(picture::read_qr_codes(frame, picture::QrEffort::quick) == Texts{"halo"});
}

TEST_CASE("a code upside down is read") {
    const picture::Pixels code = qr_picture("terbalik");
    picture::Pixels turned = code;
    for (std::size_t i = 0; i < code.rgba.size(); i += 4) {
        std::copy_n(code.rgba.begin() + static_cast<std::ptrdiff_t>(i), 4,
                    turned.rgba.end() - static_cast<std::ptrdiff_t>(i) - 4);
    }
    CHECK(picture::read_qr_codes(turned) == Texts{"terbalik"});
}

TEST_CASE("two codes in one picture are both read") {
    const picture::Pixels first = qr_picture("satu", 4);
    const picture::Pixels second = qr_picture("dua", 4);
    picture::Pixels both = picture::filled(first.width * 2, first.height, {255, 255, 255, 255});
    for (int y = 0; y < first.height; ++y) {
        const auto row = both.rgba.begin() + y * both.width * 4;
        std::copy_n(first.rgba.begin() + y * first.width * 4, first.width * 4, row);
        std::copy_n(second.rgba.begin() + y * second.width * 4, second.width * 4, row + first.width * 4);
    }
    Texts texts = picture::read_qr_codes(both);
    std::sort(texts.begin(), texts.end());
    CHECK(texts == Texts{"dua", "satu"});
}

TEST_CASE("Unicode text comes as UTF-8") {
    CHECK(picture::read_qr_codes(qr_picture("Siti Contoh — Jakarta ✓")) == Texts{"Siti Contoh — Jakarta ✓"});
}

TEST_CASE("a transparent ground counts as white") {
    picture::Pixels code = qr_picture("bening");
    for (std::size_t i = 0; i < code.rgba.size(); i += 4) {
        if (code.rgba[i] == 255)
            std::fill_n(code.rgba.begin() + static_cast<std::ptrdiff_t>(i), 4, std::uint8_t{0});
    }
    CHECK(picture::read_qr_codes(code) == Texts{"bening"});
}

TEST_CASE("a picture without a code, or with a bar code, gives nothing") {
    CHECK(picture::read_qr_codes(picture::filled(300, 200, {255, 255, 255, 255})).empty());
    // "5901234123457" in EAN-13.
    const std::string bars =
        "10100010110100111011001100100110111101001110101010110011011011001000010101110010011101"
        "000100101";
    picture::Pixels ean = picture::filled(95 * 3 + 60, 120, {255, 255, 255, 255});
    for (int y = 10; y < 110; ++y) {
        for (int x = 0; x < 95 * 3; ++x) {
            if (bars[static_cast<std::size_t>(x / 3)] == '0') continue;
            std::fill_n(ean.rgba.begin() + (y * ean.width + x + 30) * 4, 3, std::uint8_t{0});
        }
    }
    CHECK(picture::read_qr_codes(ean).empty());
}

TEST_CASE("rows of a camera frame may be padded") {
    const picture::Pixels code = qr_picture("kamera");
    const int row = code.width + 13;
    std::vector<std::uint8_t> gray(static_cast<std::size_t>(row * code.height), 90);
    for (int y = 0; y < code.height; ++y) {
        for (int x = 0; x < code.width; ++x) {
            gray[static_cast<std::size_t>(y * row + x)] =
                code.rgba[static_cast<std::size_t>((y * code.width + x) * 4)];
        }
    }
    CHECK(picture::read_qr_codes(picture::GrayView{gray.data(), code.width, code.height, row}) ==
          Texts{"kamera"});
}
