// A data folder for a kiosk that shall leave nothing behind.
#pragma once
#include <filesystem>

#include "app/settings.h"

namespace netra::app {

// An empty folder of its own, in memory where the system has such a place (/dev/shm), that goes with the
// object. What a killed program left of its own goes when the next one is made. Throws Error(file_failed).
class PassingFolder {
  public:
    PassingFolder();
    ~PassingFolder();
    PassingFolder(const PassingFolder&) = delete;
    PassingFolder& operator=(const PassingFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
    int held_ = -1;  // a lock that ends with the program, however it ends
};

// The settings for showing a course's folder to its author: DEMO, nothing outside `data` is written, no page
// and no thought is hurried.
Settings preview_settings(Settings settings, const std::filesystem::path& course,
                          const std::filesystem::path& data);

}  // namespace netra::app
