#include "content/course_glance.h"

#include "base/bytes.h"
#include "content/course_file.h"
#include "content/course_folder.h"
#include "content/near_course.h"
#include "content/pack.h"
#include "content/source_file.h"

namespace netra::content {

namespace fs = std::filesystem;

namespace {

constexpr const char* first_file = "course.toml";

std::optional<CourseGlance> glance(const SourceText& source, Report& report) {
    auto file = read_course_file(source, report);
    if (!file) return std::nullopt;
    core::Course& course = file->course;
    return CourseGlance{std::move(course.id), std::move(course.version), std::move(course.title),
                        std::move(course.approval)};
}

std::optional<CourseGlance> glance_at_folder(const fs::path& path, Report& report) {
    const CourseFolder folder(path, report);
    if (!folder.has(first_file)) {
        report_no_course(path, report);
        return std::nullopt;
    }
    const auto source = folder.text(first_file, report);
    if (!source) return std::nullopt;
    auto seen = glance(*source, report);
    if (!seen) return std::nullopt;
    std::error_code unknown;
    for (const std::string& file : folder.files()) {
        const std::uintmax_t size = fs::file_size(folder.absolute(file), unknown);
        if (!unknown) seen->bytes += size;
    }
    return seen;
}

std::optional<CourseGlance> glance_at_pack(const fs::path& path, Report& report) {
    const auto pack = Pack::open(path, report);
    if (!pack) return std::nullopt;
    const auto bytes = pack->file(first_file, report);
    if (!bytes) {
        report.error({first_file}, {"tidak ada di paket", "not in the pack"});
        return std::nullopt;
    }
    const auto source = decode_source(first_file, std::string(base::as_text(*bytes)), report);
    if (!source) return std::nullopt;
    auto seen = glance(*source, report);
    if (!seen) return std::nullopt;
    seen->bytes = pack->unpacked_bytes();
    seen->signature = pack->signature();
    return seen;
}

}  // namespace

std::optional<CourseGlance> glance_at_course(const fs::path& path, Report& report) {
    std::error_code unknown;
    auto seen =
        fs::is_directory(path, unknown) ? glance_at_folder(path, report) : glance_at_pack(path, report);
    if (base::has_errors(report.diagnostics())) return std::nullopt;
    return seen;
}

}  // namespace netra::content
