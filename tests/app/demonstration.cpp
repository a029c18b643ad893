#include "demonstration.h"

#include <doctest/doctest.h>

#include "base/files.h"

namespace netra::app {

namespace {

namespace fs = std::filesystem;

Settings settings_of(const TestFolder& folder, const CourseChanges& changes) {
    const fs::path course = folder / "course";
    fs::copy(fs::path(NETRA_SOURCE_DIR) / "content" / "keselamatan-gedung", course,
             fs::copy_options::recursive);
    std::string text = base::read_text_file(course / "course.toml");
    for (const auto& [from, to] : changes) {
        const std::size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    }
    base::replace_file(course / "course.toml", base::as_bytes(text));
    Settings settings = default_settings();
    settings.data_folder = folder / "data";
    settings.course = course;
    return settings;
}

}  // namespace

Demonstration::Demonstration(const CourseChanges& changes)
    : workspace(settings_of(folder, changes), clock, random) {}

}  // namespace netra::app
