#include "base/temporary_folder.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>

#include "base/error.h"

namespace netra::base {

TemporaryFolder::TemporaryFolder() {
    // mkdtemp puts its own characters in place of the last six.
    std::string pattern = (std::filesystem::temp_directory_path() / "netra-").string() + std::string(6, 'X');
    if (::mkdtemp(pattern.data()) == nullptr) {
        const bool full = errno == ENOSPC || errno == EDQUOT;
        throw Error(full ? ErrorCode::disk_full : ErrorCode::file_failed,
                    std::string("cannot make a temporary folder (") + std::strerror(errno) + ")", pattern);
    }
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace netra::base
