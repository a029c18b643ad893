// What a course says of itself in its first file, without reading the rest: for a list to choose from.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "content/report.h"
#include "core/cose.h"
#include "core/course.h"

namespace netra::content {

struct CourseGlance {
    std::string id, version, title;
    std::optional<core::Approval> approval;
    std::uint64_t bytes = 0;                        // of all its files, unpacked
    std::optional<core::CoseSign1> signature = {};  // of a pack; not verified here
};

// Of a folder or a .netra file. Nothing, and an error in the report, for what cannot be read as one; a course
// that is glanced at may still have errors elsewhere. Throws as CourseFolder and Pack::open do.
std::optional<CourseGlance> glance_at_course(const std::filesystem::path& path, Report& report);

}  // namespace netra::content
