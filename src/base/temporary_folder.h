// A folder for what is needed for a moment.
#pragma once
#include <filesystem>

namespace netra::base {

class TemporaryFolder {
  public:
    // Empty, of its own, and closed to other users, where the system keeps what is temporary. Throws
    // Error(disk_full, file_failed).
    TemporaryFolder();
    // Removes it with everything in it, as far as it can.
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

}  // namespace netra::base
