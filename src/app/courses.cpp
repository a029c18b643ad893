#include "app/courses.h"

#include "content/course_reader.h"
#include "content/course_shelf.h"
#include "document/font_coverage.h"

namespace netra::app {

namespace {

CourseLoad load(const std::filesystem::path& folder, const content::HasGlyph& has_glyph) {
    content::CourseReading indonesian = content::read_course(folder, base::Language::indonesian, has_glyph);
    if (base::has_errors(indonesian.diagnostics)) return {nullptr, std::move(indonesian.diagnostics)};
    content::CourseReading english = content::read_course(folder, base::Language::english);
    auto course = std::make_shared<CourseInBoth>();
    course->indonesian = std::move(indonesian.course);
    course->english = std::move(english.course);
    course->folder = folder;
    course->hash = content::content_hash(folder);
    return {std::move(course), std::move(indonesian.diagnostics)};
}

}  // namespace

CourseLoad load_course(const std::filesystem::path& folder) {
    return load(folder, {});
}

CourseLoad check_course(const std::filesystem::path& folder) {
    const document::FontCoverage font;
    return load(folder, [&](char32_t character) { return font.has(character); });
}

std::shared_ptr<const CourseInBoth> as_set(std::shared_ptr<const CourseInBoth> course,
                                           const Settings& settings) {
    if (settings.minimum_page_seconds < 0 && settings.retries < 0) return course;
    auto set = std::make_shared<CourseInBoth>(*course);
    for (core::Course* one : {&set->indonesian, &set->english}) {
        if (settings.minimum_page_seconds >= 0) one->minimum_page_seconds = settings.minimum_page_seconds;
        if (settings.retries >= 0) one->retries = settings.retries;
    }
    return set;
}

}  // namespace netra::app
