#include "app/artwork.h"

#include <algorithm>

#include "base/error.h"
#include "base/files.h"
#include "document/qr_code.h"
#include "picture/image.h"
#include "picture/pdf.h"
#include "picture/svg.h"

namespace netra::app {

namespace {

constexpr int quiet_border = 4;  // modules, as ISO/IEC 18004 wants it

picture::Pixels draw_qr(const std::string& url, int side) {
    const std::size_t mark = url.find('#');
    if (mark == std::string::npos) throw Error(ErrorCode::picture_invalid, "no address with a token");
    const document::QrModules code = document::make_qr({url.substr(0, mark + 1), url.substr(mark + 1)});
    const int scale = std::max(1, side / (code.side + 2 * quiet_border));
    return picture::draw_modules(code.dark, code.side, scale, quiet_border);
}

picture::Pixels draw_svg(const std::string& source, int width, int height) {
    const picture::CheckedSvg drawing = picture::check_svg(source);
    const double scale = std::min(width / drawing.width, height / drawing.height);
    const int w = std::max(1, static_cast<int>(drawing.width * scale + 0.5));
    const int h = std::max(1, static_cast<int>(drawing.height * scale + 0.5));
    return picture::render_svg(drawing.source, w, h);
}

}  // namespace

void Artwork::use_course(std::shared_ptr<const CourseInBoth> course) {
    const std::lock_guard lock(mutex_);
    course_ = std::move(course);
}

std::filesystem::path Artwork::file_of(const std::string& name) const {
    const std::lock_guard lock(mutex_);
    if (course_ != nullptr) {
        const auto& images = course_->indonesian.images;
        if (const auto found = images.find(name); found != images.end()) return found->second;
    }
    return assets_ / name;
}

picture::Pixels Artwork::draw(const std::string& name, int width, int height) const {
    if (name.starts_with("qr:")) return draw_qr(name.substr(3), std::min(width, height));
    if (name.starts_with("document:")) {
        return picture::Pdf(base::read_file(name.substr(9))).render_to_side(0, std::max(width, height));
    }
    const base::Bytes bytes = base::read_file(file_of(name));
    if (picture::image_kind(bytes) == picture::ImageKind::svg)
        return draw_svg(base::to_text(bytes), width, height);
    return picture::load_image(bytes, std::max(width, height));
}

}  // namespace netra::app
