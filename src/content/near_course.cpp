#include "content/near_course.h"

#include <system_error>
#include <utility>

#include "base/utf8.h"

namespace netra::content {

namespace fs = std::filesystem;

namespace {

constexpr const char* course_file = "course.toml";
constexpr std::size_t max_entries = 5000;  // of one folder: nobody's course has more

bool has_course(const fs::path& folder) {
    std::error_code unknown;
    return fs::is_regular_file(fs::symlink_status(folder / course_file, unknown));
}

}  // namespace

std::optional<NearCourse> find_near_course(const fs::path& folder) {
    using Fault = NearCourse::Fault;
    if (has_course(folder)) return std::nullopt;
    std::optional<NearCourse> deeper;
    std::size_t courses = 0, seen = 0;
    std::error_code error;
    for (auto entry = fs::directory_iterator(folder, error); entry != fs::directory_iterator() && !error;
         entry.increment(error)) {
        if (++seen > max_entries) break;
        std::string name = entry->path().filename().string();
        std::error_code unknown;
        const fs::file_status status = entry->symlink_status(unknown);
        if (!base::is_utf8(name) || name.starts_with('.')) continue;
        if (fs::is_regular_file(status) && base::fold_case(name) == "course.toml.txt")
            return NearCourse{Fault::hidden_ending, std::move(name)};
        if (!fs::is_directory(status) || !has_course(entry->path())) continue;
        ++courses;
        deeper = NearCourse{Fault::one_deeper, std::move(name)};
    }
    return courses == 1 ? deeper : std::nullopt;
}

void report_no_course(const fs::path& folder, Report& report) {
    const auto near = find_near_course(folder);
    if (near && near->fault == NearCourse::Fault::hidden_ending) {
        report.error({near->name}, {"namanya berakhir .txt", "its name ends in .txt"},
                     {"Ganti namanya menjadi course.toml. Di Explorer: Tampilan → Ekstensi nama berkas.",
                      "Rename it to course.toml. In Explorer: View → File name extensions."});
        return;
    }
    base::Bilingual hint{"Setiap materi punya course.toml di folder teratas.",
                         "Every course has a course.toml in its top folder."};
    if (near) {
        hint = {"Materinya ada di " + near->name + "/: sebut folder itu.",
                "The course is in " + near->name + "/: name that folder."};
    }
    report.error({course_file}, {"berkas ini tidak ada", "this file is missing"}, std::move(hint));
}

}  // namespace netra::content
