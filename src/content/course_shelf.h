// The installed courses of a data folder: DATA/courses/<id>/<version>/, each a checked course folder.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/language.h"
#include "base/sha256.h"
#include "core/course.h"

namespace netra::content {

struct InstalledCourse {
    std::string id;
    std::string version;
    std::string title;
    base::Digest hash{};  // content_hash of its folder
    bool operator==(const InstalledCourse&) const = default;
};

struct Installation {
    base::Diagnostics diagnostics;  // when these hold an error nothing was installed
    InstalledCourse installed;
};

class CourseShelf {
  public:
    // `data` is the kiosk's data folder; it need not exist yet.
    explicit CourseShelf(std::filesystem::path data);

    // Checks the folder and copies it, so that a power cut leaves the whole course or none of it. The same
    // version with the same content again is no change; with other content throws Error(already_exists).
    // Throws as base::write_file does.
    Installation install(const std::filesystem::path& folder) const;

    // By id, then version as numbers compare ("1.10" after "1.9").
    std::vector<InstalledCourse> list() const;

    // Throws Error(not_found) or, when its files were damaged since, Error(course_invalid).
    core::Course load(const std::string& id, const std::string& version, base::Language language) const;

    // Where the course's files are. Throws Error(not_found).
    std::filesystem::path folder(const std::string& id, const std::string& version) const;

  private:
    std::filesystem::path root_;
};

// SHA-256 over the sorted lines "path NUL sha256-of-file-in-hex LF" of every file in the folder that belongs
// to the course (names that begin with a dot do not). Throws as base::read_file does.
base::Digest content_hash(const std::filesystem::path& folder);

}  // namespace netra::content
