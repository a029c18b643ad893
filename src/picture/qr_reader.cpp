#include "picture/qr_reader.h"

// zbar first: ZXing's headers define names that zbar's use as words of their own.
#include <zbar.h>
#define ZX_USE_UTF8
#include <ReadBarcode.h>

#include <algorithm>
#include <cstring>
#include <memory>

#include "base/error.h"

namespace netra::picture {

static void add_once(std::vector<std::string>& texts, std::string text) {
    if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end()) {
        texts.push_back(std::move(text));
    }
}

static std::vector<std::string> read_with_zxing(const GrayView& gray) {
    const ZXing::ImageView view(gray.data, gray.width, gray.height, ZXing::ImageFormat::Lum,
                                static_cast<int>(gray.row_bytes));
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    std::vector<std::string> texts;
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints)) {
        if (!result.isValid()) continue;
        const bool is_text = result.contentType() == ZXing::ContentType::Text;
        add_once(texts, is_text ? result.text() : std::string(result.bytes().begin(), result.bytes().end()));
    }
    return texts;
}

static std::vector<std::string> read_with_zbar(const GrayView& gray) {
    using Scanner = std::unique_ptr<zbar::zbar_image_scanner_t, decltype(&zbar::zbar_image_scanner_destroy)>;
    using Image = std::unique_ptr<zbar::zbar_image_t, decltype(&zbar::zbar_image_destroy)>;
    std::vector<std::uint8_t> packed(static_cast<std::size_t>(gray.width) *
                                     static_cast<std::size_t>(gray.height));
    for (int y = 0; y < gray.height; ++y) {
        std::memcpy(packed.data() + static_cast<std::ptrdiff_t>(y) * gray.width,
                    gray.data + y * gray.row_bytes, static_cast<std::size_t>(gray.width));
    }
    const Scanner scanner(zbar::zbar_image_scanner_create(), &zbar::zbar_image_scanner_destroy);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    const Image image(zbar::zbar_image_create(), &zbar::zbar_image_destroy);
    zbar::zbar_image_set_format(image.get(), zbar_fourcc('Y', '8', '0', '0'));
    zbar::zbar_image_set_size(image.get(), static_cast<unsigned>(gray.width),
                              static_cast<unsigned>(gray.height));
    zbar::zbar_image_set_data(image.get(), packed.data(), packed.size(), nullptr);
    std::vector<std::string> texts;
    if (zbar::zbar_scan_image(scanner.get(), image.get()) < 1) return texts;
    for (const auto* symbol = zbar::zbar_image_first_symbol(image.get()); symbol != nullptr;
         symbol = zbar::zbar_symbol_next(symbol)) {
        if (zbar::zbar_symbol_get_type(symbol) != zbar::ZBAR_QRCODE) continue;
        add_once(texts,
                 std::string(zbar::zbar_symbol_get_data(symbol), zbar::zbar_symbol_get_data_length(symbol)));
    }
    return texts;
}

std::vector<std::string> read_qr_codes(const GrayView& gray, QrEffort effort) {
    if (gray.data == nullptr || gray.width < 1 || gray.height < 1 || gray.row_bytes < gray.width ||
        gray.width > max_side || gray.height > max_side) {
        throw Error(ErrorCode::internal, "not a picture to read a QR code from");
    }
    std::vector<std::string> texts = read_with_zxing(gray);
    if (texts.empty() && effort == QrEffort::thorough) texts = read_with_zbar(gray);
    return texts;
}

std::vector<std::string> read_qr_codes(const Pixels& pixels, QrEffort effort) {
    std::vector<std::uint8_t> gray(pixels.rgba.size() / 4);
    for (std::size_t i = 0; i < gray.size(); ++i) {
        const std::uint8_t* pixel = pixels.rgba.data() + i * 4;
        // Rec. 601 weights in 1/256, over white.
        const unsigned luma = (77u * pixel[0] + 150u * pixel[1] + 29u * pixel[2]) >> 8;
        const unsigned alpha = pixel[3];
        gray[i] = static_cast<std::uint8_t>((luma * alpha + 255u * (255u - alpha)) / 255u);
    }
    return read_qr_codes(GrayView{gray.data(), pixels.width, pixels.height, pixels.width}, effort);
}

}  // namespace netra::picture
