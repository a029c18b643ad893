// A folder without course.toml that somebody meant to be a course: what stands in the way.
#pragma once
#include <filesystem>
#include <optional>
#include <string>

#include "content/report.h"

namespace netra::content {

struct NearCourse {
    enum class Fault { hidden_ending, one_deeper };
    Fault fault = Fault::hidden_ending;
    std::string
        name;  // the file as it is called now ("course.toml.txt"), or the one folder that has the course
};

// Looks at the folder's own entries and, where none is a misnamed course.toml, for the only folder among them
// that holds one. Nothing for a course, for a folder that is none at all, and for one that cannot be listed.
std::optional<NearCourse> find_near_course(const std::filesystem::path& folder);

// Why the folder is no course, which it is not: an error that names what `find_near_course` sees, or that
// course.toml is missing.
void report_no_course(const std::filesystem::path& folder, Report& report);

}  // namespace netra::content
