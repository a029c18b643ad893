#include "content/image_check.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "base/utf8.h"

namespace netra::content {

namespace {

constexpr std::string_view png_begin("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
constexpr std::string_view jpeg_begin("\xff\xd8\xff", 3);

// Big-endian, of `count` bytes at `at`; the bytes are there.
std::uint32_t number_at(base::ByteView bytes, std::size_t at, std::size_t count) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i) value = value << 8U | bytes[at + i];
    return value;
}

bool begins(base::ByteView bytes, std::string_view with) {
    return base::as_text(bytes).starts_with(with);
}

ImageSize size_of(std::uint32_t width, std::uint32_t height) {
    constexpr std::uint32_t beyond = 1'000'000;
    return {static_cast<int>(std::min(width, beyond)), static_cast<int>(std::min(height, beyond))};
}

// Whether a JPEG marker begins a frame: SOF0 to SOF15 without DHT, JPG and DAC.
bool is_frame(std::uint8_t marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

std::string ending(const std::string& path) {
    return base::fold_case(std::filesystem::path(path).extension().string());
}

void wrong_kind(const std::string& path, const std::string& kind, Report& report) {
    report.error({path}, {"isi berkas ini bukan " + kind + " yang utuh", "this file is not a whole " + kind},
                 {"Simpan ulang gambar sebagai " + kind + ", atau betulkan akhiran namanya.",
                  "Save the picture again as " + kind + ", or mend the ending of its name."});
}

std::string sides_of(const ImageSize& size) {
    return std::to_string(size.width) + " × " + std::to_string(size.height);
}

// "36 MB", "2,4 MB", "310 kB", with the language's decimal mark.
std::string byte_count(std::size_t bytes, char decimal_mark) {
    constexpr std::size_t thousand = 1000, million = 1'000'000;
    if (bytes < million) return std::to_string((bytes + thousand - 1) / thousand) + " kB";
    const std::size_t tenths = bytes / (million / 10);
    if (tenths >= 100 || tenths % 10 == 0) return std::to_string(tenths / 10) + " MB";
    return std::to_string(tenths / 10) + decimal_mark + std::to_string(tenths % 10) + " MB";
}

void warn_of_large(const std::string& path, const ImageSize& size, std::size_t bytes, Report& report) {
    const bool large = size.width > large_image_side || size.height > large_image_side;
    if (!large && bytes <= large_image_bytes) return;
    const std::string sides = sides_of(size) + ", ";
    report.warning(
        {path}, {"gambar " + sides + byte_count(bytes, ','), "picture of " + sides + byte_count(bytes, '.')},
        {"Perkecil: lebar 1600 piksel cukup.", "Make it smaller: 1600 pixels wide will do."});
}

void check_size(const std::string& path, const std::string& kind, const std::optional<ImageSize>& size,
                std::size_t bytes, Report& report) {
    if (!size) {
        wrong_kind(path, kind, report);
        return;
    }
    const bool fits = size->width >= 1 && size->height >= 1 && size->width <= max_image_side &&
                      size->height <= max_image_side;
    if (fits) {
        warn_of_large(path, *size, bytes, report);
        return;
    }
    const std::string sides = sides_of(*size);
    report.error(
        {path}, {"gambar " + sides + " piksel", "picture of " + sides + " pixels"},
        {"Paling besar 8192 × 8192: perkecil gambar ini.", "At most 8192 × 8192: make the picture smaller."});
}

}  // namespace

std::optional<ImageSize> png_size(base::ByteView bytes) {
    if (!begins(bytes, png_begin) || bytes.size() < png_begin.size() + 8) return std::nullopt;
    return size_of(number_at(bytes, 16, 4), number_at(bytes, 20, 4));
}

std::optional<ImageSize> jpeg_size(base::ByteView bytes) {
    if (!begins(bytes, jpeg_begin)) return std::nullopt;
    for (std::size_t at = 2; at + 9 < bytes.size();) {
        if (bytes[at] != 0xff) return std::nullopt;
        const std::uint8_t marker = bytes[at + 1];
        if (marker == 0xff) {
            ++at;
        } else if (is_frame(marker)) {
            return size_of(number_at(bytes, at + 7, 2), number_at(bytes, at + 5, 2));
        } else {
            at += 2 + std::max(number_at(bytes, at + 2, 2), std::uint32_t{2});
        }
    }
    return std::nullopt;
}

bool is_image_name(const std::string& path) {
    constexpr std::array<std::string_view, 4> endings = {".svg", ".png", ".jpg", ".jpeg"};
    return std::ranges::find(endings, ending(path)) != endings.end();
}

void check_image(const std::string& path, base::ByteView bytes, Report& report) {
    const std::string end = ending(path);
    if (end == ".svg") {
        check_svg(path, bytes, report);
    } else if (end == ".png") {
        check_size(path, "PNG", png_size(bytes), bytes.size(), report);
    } else {
        check_size(path, "JPEG", jpeg_size(bytes), bytes.size(), report);
    }
}

}  // namespace netra::content
