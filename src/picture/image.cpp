#include "picture/image.h"

#include <stb_image.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "base/error.h"
#include "base/files.h"
#include "picture/pdf.h"
#include "picture/svg.h"

namespace netra::picture {

static bool begins(base::ByteView bytes, std::string_view magic) {
    return base::as_text(bytes.first(std::min(bytes.size(), magic.size()))) == magic;
}

ImageKind image_kind(base::ByteView bytes) {
    if (begins(bytes, "\x89PNG\r\n\x1a\n")) return ImageKind::png;
    if (begins(bytes, "\xFF\xD8\xFF")) return ImageKind::jpeg;
    const std::string_view head = base::as_text(bytes.first(std::min<std::size_t>(bytes.size(), 1024)));
    if (head.find("%PDF-") != head.npos) return ImageKind::pdf;
    const std::size_t first = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first != head.npos && head[first] == '<') return ImageKind::svg;
    return ImageKind::other;
}

// stb_image fills what is missing of a JPEG with grey; a whole one has an end-of-image marker after its last
// scan. Walks the segments (ITU-T T.81 annex B).
static bool is_whole_jpeg(base::ByteView bytes) {
    std::size_t at = 2;
    while (at + 1 < bytes.size()) {
        if (bytes[at] != 0xFF) {  // coded data of a scan
            ++at;
            continue;
        }
        const std::uint8_t marker = bytes[at + 1];
        const bool alone =
            marker == 0x00 || marker == 0x01 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD7);
        if (marker == 0xD9) return true;
        if (alone) {
            at += marker == 0xFF ? 1 : 2;
            continue;
        }
        if (at + 3 >= bytes.size()) return false;
        at += 2 + static_cast<std::size_t>(bytes[at + 2] << 8 | bytes[at + 3]);
    }
    return false;
}

Pixels decode_image(base::ByteView bytes) {
    const ImageKind kind = image_kind(bytes);
    if (kind != ImageKind::png && kind != ImageKind::jpeg) {
        throw Error(ErrorCode::picture_invalid, "not a PNG or JPEG picture");
    }
    const int size = static_cast<int>(std::min<std::size_t>(bytes.size(), base::max_file_bytes));
    int width = 0;
    int height = 0;
    int channels = 0;
    if (stbi_info_from_memory(bytes.data(), size, &width, &height, &channels) == 0) {
        throw Error(ErrorCode::picture_invalid, "the picture cannot be read", stbi_failure_reason());
    }
    if (width < 1 || height < 1 || width > max_side || height > max_side) {
        throw Error(ErrorCode::picture_invalid, "the picture is too large",
                    std::to_string(width) + " x " + std::to_string(height) + " pixels");
    }
    if (kind == ImageKind::jpeg && !is_whole_jpeg(bytes)) {
        throw Error(ErrorCode::picture_invalid, "the picture is cut off");
    }
    const std::unique_ptr<stbi_uc, decltype(&stbi_image_free)> data(
        stbi_load_from_memory(bytes.data(), size, &width, &height, &channels, 4), &stbi_image_free);
    if (!data) throw Error(ErrorCode::picture_invalid, "the picture cannot be read", stbi_failure_reason());
    const std::size_t count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4;
    return {width, height, std::vector<std::uint8_t>(data.get(), data.get() + count)};
}

static Pixels load_svg(std::string_view source, int longer_side) {
    const CheckedSvg checked = check_svg(source);
    const double scale = longer_side / std::max(checked.width, checked.height);
    const auto side = [&](double length) {
        return std::max(1, static_cast<int>(std::lround(length * scale)));
    };
    return render_svg(checked.source, side(checked.width), side(checked.height));
}

Pixels load_image(base::ByteView bytes, int longer_side) {
    switch (image_kind(bytes)) {
        case ImageKind::png:
        case ImageKind::jpeg:
            return decode_image(bytes);
        case ImageKind::svg:
            return load_svg(base::as_text(bytes), longer_side);
        case ImageKind::pdf:
            return Pdf(bytes).render_to_side(0, longer_side);
        case ImageKind::other:
            break;
    }
    throw Error(ErrorCode::picture_invalid, "not a PNG, JPEG, SVG or PDF");
}

Pixels load_image(const std::filesystem::path& path, int longer_side) {
    return load_image(base::read_file(path), longer_side);
}

}  // namespace netra::picture
