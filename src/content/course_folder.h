// The files of a course's folder, listed and limited before any is read.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "content/report.h"
#include "content/source_text.h"

namespace netra::content {

constexpr std::size_t max_course_files = 5000;
constexpr std::uint64_t max_course_bytes = std::uint64_t{512} << 20;
constexpr int max_folder_depth = 8;

// A file of the folder that an office program has open, by the lock file beside it.
struct OpenFile {
    std::string path;
    std::string lock;     // "questions/~$2-soal.xlsx", "questions/.~lock.2-soal.xlsx#"
    std::string program;  // Excel, LibreOffice
};

class CourseFolder {
  public:
    // Lists the regular files; names that begin with a dot, and the lock files of office programs ("~$…",
    // ".~lock.…"), are passed over. Links, devices, files over 64
    // MiB, too many files, too deep folders and names that are not UTF-8 are reported and left out. Throws
    // Error(file_missing, file_failed) when the folder itself cannot be read.
    CourseFolder(std::filesystem::path root, Report& report);

    // Paths relative to the folder, parted by '/', sorted by bytes.
    const std::vector<std::string>& files() const { return files_; }
    bool has(const std::string& path) const;
    // Listed files that somebody has open, most likely with changes not yet saved.
    std::vector<OpenFile> open_files() const;
    // Of a listed file; nothing, and an error in the report, when it cannot be read.
    std::optional<base::Bytes> bytes(const std::string& path, Report& report) const;
    // The same as text; bytes that are not UTF-8 are an error at their place.
    std::optional<SourceText> text(const std::string& path, Report& report) const;
    // The listed file an author names: nothing, and an error at `place`, when there is none such or when the
    // path leaves the folder.
    std::optional<std::string> find(const std::string& path, const Place& place, Report& report) const;

    std::filesystem::path absolute(const std::string& path) const { return root_ / path; }

  private:
    void list(Report& report);
    // Whether the name is of no file of the course; a lock is kept in mind.
    bool passes_over(const std::filesystem::path& path);
    void take(const std::filesystem::directory_entry& entry, Report& report);

    std::filesystem::path root_;
    std::vector<std::string> files_;
    std::vector<std::string> locks_;
    std::uint64_t total_bytes_ = 0;
};

}  // namespace netra::content
