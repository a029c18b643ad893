#include "content/course_shelf.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <system_error>
#include <tuple>
#include <utility>

#include "base/error.h"
#include "base/files.h"
#include "content/course_file.h"
#include "content/course_folder.h"
#include "content/course_reader.h"
#include "content/pack.h"

namespace netra::content {

namespace fs = std::filesystem;

namespace {

constexpr const char* staging_prefix = ".staging-";

// Held while a course is installed: kiosk and commands share the shelf.
class ShelfLock {
  public:
    explicit ShelfLock(const fs::path& root)
        : descriptor_(::open((root / ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)) {
        if (descriptor_ < 0 || ::flock(descriptor_, LOCK_EX) != 0) {
            throw Error(ErrorCode::read_only, "cannot lock the folder of courses", root.string());
        }
    }
    ~ShelfLock() { ::close(descriptor_); }
    ShelfLock(const ShelfLock&) = delete;
    ShelfLock& operator=(const ShelfLock&) = delete;

  private:
    int descriptor_;
};

// A folder that is removed again unless it was renamed away.
class Staging {
  public:
    explicit Staging(const fs::path& root) : path_(root / (staging_prefix + std::to_string(::getpid()))) {
        base::make_folder(path_);
    }
    ~Staging() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

// What a power cut left behind.
void remove_stale_staging(const fs::path& root) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(root, error)) {
        if (!entry.path().filename().string().starts_with(staging_prefix)) continue;
        std::error_code ignored;
        fs::remove_all(entry.path(), ignored);
    }
}

void copy_course(const CourseFolder& from, const fs::path& to) {
    for (const std::string& path : from.files()) {
        base::make_folder((to / path).parent_path());
        base::write_file(to / path, base::read_file(from.absolute(path)));
    }
}

void sync_folders(const fs::path& root) {
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        if (entry.is_directory()) base::sync_folder(entry.path());
    }
    base::sync_folder(root);
}

// In one step, so that a break leaves the whole course or none of it.
void put_on_shelf(const fs::path& staging, const fs::path& root, const InstalledCourse& course) {
    const fs::path target = root / course.id / course.version;
    if (fs::exists(target)) {
        if (content_hash(target) == course.hash) return;
        throw Error(ErrorCode::already_exists,
                    "this version is installed with other content: give it a new version",
                    course.id + " " + course.version);
    }
    base::make_folder(target.parent_path());
    std::error_code error;
    fs::rename(staging, target, error);
    if (error)
        throw Error(ErrorCode::file_failed, "cannot move the course: " + error.message(), target.string());
    base::sync_folder(target.parent_path());
    base::sync_folder(root);
}

bool is_safe_name(const std::string& name) {
    return !name.empty() && name.size() <= 40 && name.front() != '.' && name.find('/') == std::string::npos;
}

// The version's numbers, for comparing; what is no number compares as text after them.
std::vector<std::pair<int, std::string>> version_key(const std::string& version) {
    std::vector<std::pair<int, std::string>> key;
    for (std::size_t at = 0; at <= version.size();) {
        const std::size_t end = std::min(version.find('.', at), version.size());
        const std::string part = version.substr(at, end - at);
        int number = 0;
        const auto [stop, error] = std::from_chars(part.data(), part.data() + part.size(), number);
        key.emplace_back(error == std::errc() ? number : 0, std::string(stop, part.data() + part.size()));
        at = end + 1;
    }
    return key;
}

InstalledCourse describe_installed(const fs::path& folder) {
    Report report;
    const CourseFolder files(folder, report);
    InstalledCourse installed{folder.parent_path().filename().string(), folder.filename().string(), {}, {}};
    if (const auto source = files.text("course.toml", report)) {
        if (const auto file = read_course_file(*source, report)) installed.title = file->course.title;
    }
    installed.hash = content_hash(folder);
    return installed;
}

std::vector<fs::path> folders_in(const fs::path& parent) {
    std::vector<fs::path> folders;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(parent, error)) {
        if (entry.is_directory() && is_safe_name(entry.path().filename().string()))
            folders.push_back(entry.path());
    }
    return folders;
}

}  // namespace

base::Digest content_hash(const fs::path& folder) {
    Report report;
    const CourseFolder files(folder, report);
    base::Sha256 hash;
    for (const std::string& path : files.files()) {
        std::string line = path;
        line += '\0';
        line += base::to_hex(base::sha256(base::read_file(files.absolute(path))));
        line += '\n';
        hash.update(base::as_bytes(line));
    }
    return hash.finish();
}

CourseShelf::CourseShelf(fs::path data) : root_(std::move(data) / "courses") {}

Installation CourseShelf::install(const fs::path& folder) const {
    const LayDown copy = [&folder](const fs::path& staging, Report& report) {
        const CourseFolder source(folder, report);
        if (base::has_errors(report.diagnostics())) return false;
        copy_course(source, staging);
        return true;
    };
    return install_staged(copy, nullptr);
}

Installation CourseShelf::install(const Pack& pack, const Pack::Progress& progress) const {
    const LayDown unpack = [&](const fs::path& staging, Report& report) {
        return pack.unpack(staging, report, progress);
    };
    return install_staged(unpack, &pack.manifest());
}

Installation CourseShelf::install_staged(const LayDown& lay_down, const PackManifest* manifest) const {
    base::make_folder(root_);
    const ShelfLock lock(root_);
    remove_stale_staging(root_);
    const Staging staging(root_);
    Report report;
    if (!lay_down(staging.path(), report)) return {report.diagnostics(), {}};
    sync_folders(staging.path());

    // What is checked is the copy, so that nobody can change it between the check and the installation.
    CourseReading reading = read_course(staging.path(), base::Language::indonesian);
    if (manifest != nullptr) check_promise(*manifest, reading);
    Installation result{std::move(reading.diagnostics), {}};
    if (base::has_errors(result.diagnostics)) return result;
    const core::Course& course = reading.course;
    result.installed = {course.id, course.version, course.title, content_hash(staging.path())};
    put_on_shelf(staging.path(), root_, result.installed);
    return result;
}

std::vector<InstalledCourse> CourseShelf::list() const {
    std::vector<InstalledCourse> installed;
    for (const fs::path& id : folders_in(root_)) {
        for (const fs::path& version : folders_in(id)) installed.push_back(describe_installed(version));
    }
    std::ranges::sort(installed, [](const InstalledCourse& a, const InstalledCourse& b) {
        return std::make_tuple(a.id, version_key(a.version)) < std::make_tuple(b.id, version_key(b.version));
    });
    return installed;
}

fs::path CourseShelf::folder(const std::string& id, const std::string& version) const {
    const fs::path path = root_ / id / version;
    if (!is_safe_name(id) || !is_safe_name(version) || !fs::is_directory(path)) {
        throw Error(ErrorCode::not_found, "this course is not installed", id + " " + version);
    }
    return path;
}

core::Course CourseShelf::load(const std::string& id, const std::string& version,
                               base::Language language) const {
    CourseReading reading = read_course(folder(id, version), language);
    const auto error =
        std::ranges::find(reading.diagnostics, base::Severity::error, &base::Diagnostic::severity);
    if (error != reading.diagnostics.end()) {
        throw Error(ErrorCode::course_invalid, "the installed course has errors",
                    base::describe(*error, base::Language::english));
    }
    return std::move(reading.course);
}

}  // namespace netra::content
