// One course in both languages, as it was when it was loaded.
#pragma once
#include <filesystem>
#include <memory>

#include "app/settings.h"
#include "base/diagnostic.h"
#include "base/language.h"
#include "base/sha256.h"
#include "core/course.h"

namespace netra::app {

// Questions, modules and pages have the same ids and places in both; only the words differ.
struct CourseInBoth {
    core::Course indonesian;
    core::Course english;
    std::filesystem::path folder;
    base::Digest hash{};  // content::content_hash of the folder

    const core::Course& in(base::Language language) const {
        return language == base::Language::english ? english : indonesian;
    }
};

struct CourseLoad {
    std::shared_ptr<const CourseInBoth> course;  // null when the diagnostics hold an error
    base::Diagnostics diagnostics;
};

// Reads and checks the folder in both languages. Throws as content::read_course does.
CourseLoad load_course(const std::filesystem::path& folder);
// The same for an author: warns as well of characters that the font of screens and certificates does not
// have.
CourseLoad check_course(const std::filesystem::path& folder);

// The course with what the kiosk's settings say in its place: the least time of a page, the retries.
std::shared_ptr<const CourseInBoth> as_set(std::shared_ptr<const CourseInBoth> course,
                                           const Settings& settings);

}  // namespace netra::app
