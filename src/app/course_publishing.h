// The course outside the kiosk: static pages for phones and a slideshow for the hall, in a folder that any
// web server or a stick can carry.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "app/courses.h"
#include "app/published_folder.h"

namespace netra::app {

struct Publishing {
    const CourseInBoth& course;
    std::filesystem::path assets;  // of the program's own pictures
    std::string address;           // http:// or https://, where phones will find it; may be empty
};

// Every file of the published course, sorted by path; the same course gives the same bytes. Throws
// Error(file_missing, picture_invalid) for what cannot be read, Error(document_failed) for an address that no
// QR code can hold.
std::vector<PublishedFile> course_files(const Publishing& wish);

struct Publication {
    std::string version;  // of the published files
    std::size_t files = 0;
    std::uint64_t bytes = 0;
    std::vector<base::Language> languages;  // that of the course first
    std::filesystem::path kept;             // where that is which stood there and was not ours; may be empty
};

// Throws as course_files and put_folder do.
Publication publish_course(const Publishing& wish, const std::filesystem::path& folder);

}  // namespace netra::app
