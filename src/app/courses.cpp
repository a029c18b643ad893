#include "app/courses.h"

#include "content/course_reader.h"
#include "content/course_shelf.h"

namespace netra::app {

CourseLoad load_course(const std::filesystem::path& folder) {
    content::CourseReading indonesian = content::read_course(folder, base::Language::indonesian);
    if (base::has_errors(indonesian.diagnostics)) return {nullptr, std::move(indonesian.diagnostics)};
    content::CourseReading english = content::read_course(folder, base::Language::english);
    auto course = std::make_shared<CourseInBoth>();
    course->indonesian = std::move(indonesian.course);
    course->english = std::move(english.course);
    course->folder = folder;
    course->hash = content::content_hash(folder);
    return {std::move(course), std::move(indonesian.diagnostics)};
}

}  // namespace netra::app
