#include "app/course_publishing.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/error.h"
#include "base/files.h"
#include "content/image_check.h"
#include "document/course_site.h"
#include "document/qr_code.h"
#include "picture/image.h"
#include "picture/svg_check.h"

namespace netra::app {

namespace {

namespace fs = std::filesystem;

// A picture as it is published, with its proportions.
struct Published {
    PublishedFile file;
    document::SitePicture shown;
};

Published named_by_content(base::Bytes bytes, const char* ending, int width, int height) {
    const std::string path = "images/" + base::to_hex(base::sha256(bytes)).substr(0, 16) + ending;
    return {{path, std::move(bytes)}, {path, width, height}};
}

Published drawing(const base::Bytes& bytes) {
    constexpr double longer_side = 1000;
    const picture::CheckedSvg svg = picture::check_svg(base::as_text(bytes));
    const double scale = longer_side / std::max(svg.width, svg.height);
    const auto side = [&](double length) {
        return std::max(1, static_cast<int>(std::lround(length * scale)));
    };
    return named_by_content(base::to_bytes(svg.source), ".svg", side(svg.width), side(svg.height));
}

Published publish_picture(const fs::path& path) {
    base::Bytes bytes = base::read_file(path);
    const picture::ImageKind kind = picture::image_kind(bytes);
    if (kind == picture::ImageKind::svg) return drawing(bytes);
    const bool is_png = kind == picture::ImageKind::png;
    const auto size = is_png ? content::png_size(bytes) : content::jpeg_size(bytes);
    if (!size) throw Error(ErrorCode::picture_invalid, "neither PNG, JPEG nor SVG", path.string());
    return named_by_content(std::move(bytes), is_png ? ".png" : ".jpg", size->width, size->height);
}

void add(std::vector<PublishedFile>& files, PublishedFile file) {
    // Pictures of the same content are one file.
    if (std::ranges::find(files, file.path, &PublishedFile::path) == files.end())
        files.push_back(std::move(file));
}

document::SitePictures add_pictures(std::vector<PublishedFile>& files, const CourseInBoth& course) {
    document::SitePictures pictures;
    for (const core::Course* words : {&course.indonesian, &course.english}) {
        for (const std::string& path : document::pictures_shown(*words)) {
            const auto file = words->images.find(path);
            if (file == words->images.end() || pictures.contains(path)) continue;
            Published picture = publish_picture(file->second);
            pictures[path] = std::move(picture.shown);
            add(files, std::move(picture.file));
        }
    }
    return pictures;
}

std::map<std::string, std::string> read_icons(const fs::path& assets) {
    std::map<std::string, std::string> icons;
    for (const std::string& name : document::icon_names())
        icons[name] = base::read_text_file(assets / "icons" / (name + ".svg"));
    return icons;
}

void add_assets(std::vector<PublishedFile>& files, const fs::path& assets) {
    const fs::path own = assets / "course-site";
    for (const char* name : {"offline.js", "pages.css", "slides.css", "slides.js"})
        add(files, {std::string("site/") + name, base::read_file(own / name)});
    add(files, {"sw.js", base::read_file(own / "sw.js")});
    add(files, {"site/mark.svg", base::read_file(assets / "mark.svg")});
    add(files, {"site/scene.svg", base::read_file(assets / "scenes" / "attract.svg")});
}

// What a phone shows when the course is put on its home screen (W3C Web Application Manifest).
PublishedFile web_manifest(const core::Course& course) {
    const nlohmann::ordered_json manifest = {
        {"name", course.title},
        {"lang", course.language == base::Language::english ? "en" : "id"},
        {"start_url", "index.html"},
        {"scope", "./"},
        {"display", "minimal-ui"},
        {"background_color", "#F4F6FA"},
        {"theme_color", "#123E63"},
        {"icons", {{{"src", "site/mark.svg"}, {"sizes", "any"}, {"type", "image/svg+xml"}}}},
    };
    return {"course.webmanifest", base::to_bytes(manifest.dump(1) + "\n")};
}

document::SiteSource site_source(const Publishing& wish) {
    return {wish.course.indonesian, wish.course.english, {}, {}, wish.address};
}

}  // namespace

std::vector<PublishedFile> course_files(const Publishing& wish) {
    const CourseInBoth& course = wish.course;
    std::vector<PublishedFile> files;
    document::SiteSource source = site_source(wish);
    source.pictures = add_pictures(files, course);
    source.icons = read_icons(wish.assets);
    for (const document::SiteFile& page : document::course_site(source))
        add(files, {page.path, base::to_bytes(page.text)});
    add_assets(files, wish.assets);
    if (!wish.address.empty()) {
        const std::string code = document::qr_svg(document::make_address_qr(wish.address));
        add(files, {"site/address.svg", base::to_bytes(code)});
    }
    add(files, web_manifest(course.in(course.indonesian.language)));
    std::ranges::sort(files, {}, &PublishedFile::path);
    add(files, list_of_files(files));
    std::ranges::sort(files, {}, &PublishedFile::path);
    return files;
}

Publication publish_course(const Publishing& wish, const fs::path& folder) {
    const std::vector<PublishedFile> files = course_files(wish);
    Publication publication;
    publication.kept = put_folder(folder, files);
    publication.languages = document::site_languages(site_source(wish));
    publication.version = version_of(files);
    publication.files = files.size();
    for (const PublishedFile& file : files) publication.bytes += file.bytes.size();
    return publication;
}

}  // namespace netra::app
