#include "content/course_folder.h"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/files.h"
#include "base/utf8.h"
#include "content/source_file.h"

namespace netra::content {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view excel_lock = "~$", office_lock = ".~lock.";

// "2-soal.xlsx" of "~$2-soal.xlsx" and of ".~lock.2-soal.xlsx#".
std::string locked_name(std::string_view lock) {
    if (lock.starts_with(excel_lock)) return std::string(lock.substr(excel_lock.size()));
    lock.remove_prefix(office_lock.size());
    if (lock.ends_with('#')) lock.remove_suffix(1);
    return std::string(lock);
}

}  // namespace

CourseFolder::CourseFolder(fs::path root, Report& report) : root_(std::move(root)) {
    std::error_code error;
    if (!fs::is_directory(root_, error)) {
        throw Error(ErrorCode::file_missing, "there is no such course folder", root_.string());
    }
    list(report);
    std::ranges::sort(files_);
}

void CourseFolder::list(Report& report) {
    std::error_code error;
    auto walk = fs::recursive_directory_iterator(root_, error);
    if (error)
        throw Error(ErrorCode::file_failed, "cannot list the folder: " + error.message(), root_.string());
    for (const auto end = fs::recursive_directory_iterator(); walk != end; walk.increment(error)) {
        if (files_.size() >= max_course_files || total_bytes_ > max_course_bytes) {
            report.error({"."}, {"terlalu banyak berkas: paling banyak 5.000 berkas dan 512 MiB",
                                 "too many files: at most 5,000 files and 512 MiB"});
            return;
        }
        const bool hidden = passes_over(walk->path());
        const bool too_deep = walk.depth() >= max_folder_depth;
        if (hidden || too_deep || walk->is_symlink(error)) walk.disable_recursion_pending();
        if (too_deep) {
            report.error({walk->path().lexically_relative(root_).generic_string()},
                         {"folder bersarang terlalu dalam", "folders nested too deep"});
        } else if (!hidden) {
            take(*walk, report);
        }
    }
    if (error)
        throw Error(ErrorCode::file_failed, "cannot list the folder: " + error.message(), root_.string());
}

bool CourseFolder::passes_over(const fs::path& path) {
    const std::string name = path.filename().string();
    const bool lock = name.starts_with(excel_lock) || name.starts_with(office_lock);
    if (lock && locks_.size() < max_course_files)
        locks_.push_back(path.lexically_relative(root_).generic_string());
    return lock || name.starts_with('.');
}

std::vector<OpenFile> CourseFolder::open_files() const {
    std::vector<OpenFile> open;
    for (const std::string& lock : locks_) {
        const fs::path path(lock);
        const std::string name = path.filename().string();
        const std::string file = (path.parent_path() / locked_name(name)).generic_string();
        if (has(file)) open.push_back({file, lock, name.starts_with(excel_lock) ? "Excel" : "LibreOffice"});
    }
    return open;
}

void CourseFolder::take(const fs::directory_entry& entry, Report& report) {
    std::string path = entry.path().lexically_relative(root_).generic_string();
    std::error_code error;
    const fs::file_status status = entry.symlink_status(error);
    if (!base::is_utf8(path)) {
        report.error({"."}, {"nama berkas bukan UTF-8", "a file name that is not UTF-8"});
        return;
    }
    if (fs::is_directory(status)) return;
    if (!fs::is_regular_file(status)) {
        report.error({path}, {"bukan berkas biasa", "not a regular file"},
                     {"Ganti tautan dengan salinan berkasnya.", "Replace the link by a copy of the file."});
        return;
    }
    const std::uintmax_t size = entry.file_size(error);
    if (error || size > base::max_file_bytes) {
        report.error({path}, {"berkas lebih dari 64 MiB", "a file of more than 64 MiB"},
                     {"Kecilkan atau bagi berkas ini.", "Make the file smaller or divide it."});
        return;
    }
    total_bytes_ += size;
    files_.push_back(std::move(path));
}

bool CourseFolder::has(const std::string& path) const {
    return std::ranges::binary_search(files_, path);
}

std::optional<base::Bytes> CourseFolder::bytes(const std::string& path, Report& report) const {
    try {
        return base::read_file(absolute(path));
    } catch (const Error& fault) {
        const base::Bilingual& said = sentence(fault.code());
        report.error({path}, {"tidak dapat dibaca: " + said.id, "cannot be read: " + said.en});
        return std::nullopt;
    }
}

std::optional<SourceText> CourseFolder::text(const std::string& path, Report& report) const {
    const auto read = bytes(path, report);
    if (!read) return std::nullopt;
    return decode_source(path, base::to_text(*read), report);
}

std::optional<std::string> CourseFolder::find(const std::string& path, const Place& place,
                                              Report& report) const {
    const fs::path written(path);
    const bool leaves = written.is_absolute() || std::ranges::find(written, fs::path("..")) != written.end();
    if (leaves || path.find("://") != std::string::npos || path.find('\\') != std::string::npos) {
        report.error(
            place,
            {"jalur ini keluar dari folder materi: " + path, "this path leaves the course's folder: " + path},
            {"Tulis jalur dari folder materi, misalnya images/gambar.svg.",
             "Write the path from the course's folder, for instance images/picture.svg."});
        return std::nullopt;
    }
    std::string normal = written.lexically_normal().generic_string();
    if (has(normal)) return normal;
    report.error(place, {"berkas tidak ditemukan: " + path, "file not found: " + path},
                 {"Periksa nama, huruf besar dan kecil, serta foldernya.",
                  "Check the name, its case and its folder."});
    return std::nullopt;
}

}  // namespace netra::content
