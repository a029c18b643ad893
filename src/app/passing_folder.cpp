#include "app/passing_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>

#include "base/error.h"
#include "base/folders.h"

namespace netra::app {

namespace fs = std::filesystem;

namespace {

constexpr const char* stem = "netra-preview-";
constexpr std::time_t newborn = 60;  // seconds in which a folder may not be locked yet

fs::path passing_place() {
    constexpr const char* memory = "/dev/shm";
    return ::access(memory, W_OK) == 0 ? fs::path(memory) : fs::temp_directory_path();
}

// Whether it is one of ours whose program has ended.
bool is_left(const fs::path& path) {
    struct stat is {};
    if (!path.filename().string().starts_with(stem) || ::lstat(path.c_str(), &is) != 0) return false;
    if (!S_ISDIR(is.st_mode) || is.st_uid != ::geteuid() || std::time(nullptr) - is.st_ctim.tv_sec < newborn)
        return false;
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool left = folder >= 0 && ::flock(folder, LOCK_EX | LOCK_NB) == 0;
    ::close(folder);
    return left;
}

void remove_quietly(const fs::path& path) {
    try {
        base::remove_folder(path);
    } catch (const Error&) {  // what is left of it is the system's to clear
    }
}

}  // namespace

PassingFolder::PassingFolder() {
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(passing_place(), unreadable))
        if (is_left(entry.path())) remove_quietly(entry.path());
    std::string pattern = (passing_place() / stem).string() + std::string(6, 'X');
    if (::mkdtemp(pattern.data()) == nullptr)
        throw Error(ErrorCode::file_failed,
                    std::string("no folder for passing data: ") + std::strerror(errno), pattern);
    path_ = pattern;
    held_ = ::open(pattern.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ::flock(held_, LOCK_EX | LOCK_NB);
}

PassingFolder::~PassingFolder() {
    remove_quietly(path_);
    ::close(held_);
}

Settings preview_settings(Settings settings, const fs::path& course, const fs::path& data) {
    settings.organisation.clear();
    settings.kiosk_id.clear();
    settings.event_code.clear();
    settings.printer.clear();
    settings.backup_folder.clear();
    settings.backup_minutes = 0;
    settings.data_folder = data;
    settings.course = fs::absolute(course).lexically_normal().string();
    settings.minimum_page_seconds = 0;
    settings.idle_seconds = 3600;
    return settings;
}

}  // namespace netra::app
