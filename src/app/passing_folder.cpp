#include "app/passing_folder.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

#include "base/error.h"
#include "base/folders.h"

namespace netra::app {

namespace fs = std::filesystem;

static fs::path passing_place() {
    constexpr const char* memory = "/dev/shm";
    return ::access(memory, W_OK) == 0 ? fs::path(memory) : fs::temp_directory_path();
}

PassingFolder::PassingFolder() {
    std::string pattern = (passing_place() / "netra-preview-").string() + std::string(6, 'X');
    if (::mkdtemp(pattern.data()) == nullptr)
        throw Error(ErrorCode::file_failed,
                    std::string("no folder for passing data: ") + std::strerror(errno), pattern);
    path_ = pattern;
}

PassingFolder::~PassingFolder() {
    try {
        base::remove_folder(path_);
    } catch (const Error&) {  // what is left of it is the system's to clear
    }
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
