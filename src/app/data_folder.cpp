#include "app/data_folder.h"

#include <cstdlib>

#include "base/files.h"

namespace netra::app {

void DataFolder::create() const {
    for (const char* name : {"lists", "keys", "documents", "courses", "log"}) base::make_folder(root_ / name);
    std::filesystem::permissions(root_ / "keys", std::filesystem::perms::owner_all);
}

std::filesystem::path default_data_folder() {
    if (const char* shared = std::getenv("XDG_DATA_HOME"); shared != nullptr && *shared == '/') {
        return std::filesystem::path(shared) / "netra";
    }
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home != nullptr ? home : "/var/lib") / ".local/share/netra";
}

std::filesystem::path assets_folder() {
    if (const char* named = std::getenv("NETRA_ASSETS"); named != nullptr && *named != 0) return named;
    const std::filesystem::path installed = NETRA_INSTALLED_ASSETS;
    return std::filesystem::exists(installed) ? installed : std::filesystem::path(NETRA_SOURCE_ASSETS);
}

}  // namespace netra::app
