// The installed courses of a data folder: DATA/courses/<id>/<version>/, each a checked course folder.
#pragma once
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/language.h"
#include "base/sha256.h"
#include "content/report.h"
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

class Pack;
struct PackManifest;

class CourseShelf {
  public:
    // `data` is the kiosk's data folder; it need not exist yet.
    explicit CourseShelf(std::filesystem::path data);

    // Checks the folder and copies it, so that a power cut leaves the whole course or none of it. The same
    // version with the same content again is no change; with other content throws Error(already_exists).
    // Throws as base::write_file does.
    Installation install(const std::filesystem::path& folder) const;
    // The same for a pack, which must hold the course its manifest names. Whose signature it carries is the
    // caller's matter. `progress` hears of the bytes unpacked.
    Installation install(
        const Pack& pack,
        const std::function<void(std::uint64_t done, std::uint64_t of)>& progress = {}) const;

    // By id, then version as numbers compare ("1.10" after "1.9").
    std::vector<InstalledCourse> list() const;

    // Throws Error(not_found) or, when its files were damaged since, Error(course_invalid).
    core::Course load(const std::string& id, const std::string& version, base::Language language) const;

    // Where the course's files are. Throws Error(not_found).
    std::filesystem::path folder(const std::string& id, const std::string& version) const;

  private:
    // Puts the course's files into the folder; false, with an error in the report, when it cannot.
    using LayDown = std::function<bool(const std::filesystem::path& folder, Report& report)>;
    // The manifest may be null.
    Installation install_staged(const LayDown& lay_down, const PackManifest* manifest) const;

    std::filesystem::path root_;
};

// SHA-256 over the sorted lines "path NUL sha256-of-file-in-hex LF" of every file in the folder that belongs
// to the course (names that CourseFolder passes over do not). Throws as base::read_file does.
base::Digest content_hash(const std::filesystem::path& folder);

}  // namespace netra::content
