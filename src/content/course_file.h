// What course.toml says, with the places of what is checked against other files later.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "content/report.h"
#include "content/toml_table.h"
#include "core/course.h"

namespace netra::content {

struct ModuleFiles {
    PlacedText id;
    PlacedText pages;
    std::optional<PlacedText> image;
};

// The test of a mode, or of a mode and a status.
struct PlacedBlueprint {
    core::Mode mode = core::Mode::full;
    std::optional<core::Status> status;
    core::Blueprint blueprint;
    std::vector<Place> rows;  // of each row of the blueprint
};

struct CourseFile {
    core::Course course;               // without pages, questions, pact, pledge and images
    std::vector<ModuleFiles> modules;  // beside course.modules
    std::vector<PlacedBlueprint> blueprints;
    std::optional<PlacedText> pact;
    std::optional<PlacedText> pledge;
    std::optional<PlacedText> certificate;
};

// Nothing, and the one error in the report, when the file is not TOML at all.
std::optional<CourseFile> read_course_file(const SourceText& source, Report& report);

// course.en.toml: the titles of a course and its modules in another language, laid over `course` when
// `apply` is set; otherwise only checked.
void read_course_translation(const SourceText& source, bool apply, core::Course& course, Report& report);

}  // namespace netra::content
