// Sticks and cards as the system has mounted them: noticed when they come and go.
#pragma once
#include <atomic>
#include <filesystem>
#include <functional>
#include <string_view>
#include <thread>
#include <vector>

namespace netra::platform {

using MountPoints = std::vector<std::filesystem::path>;  // sorted

// The mount points below `root` (not `root` itself) that a mount table names, each once.
// `table` is written as /proc/self/mountinfo is (proc_pid_mountinfo(5)); lines of another form are passed
// over. Blanks and other bytes that the kernel writes as \ooo are as they were.
MountPoints mount_points(std::string_view table, const std::filesystem::path& root);

class RemovableMedia {
  public:
    // Watches the kernel's mount table on a thread of its own. `changed` is called on that thread, first with
    // what is mounted below `root` now, then whenever that is another. Throws Error(file_failed) when there
    // is no table to watch.
    RemovableMedia(std::filesystem::path root, std::function<void(const MountPoints&)> changed);
    ~RemovableMedia();
    RemovableMedia(const RemovableMedia&) = delete;
    RemovableMedia& operator=(const RemovableMedia&) = delete;

  private:
    void watch();

    std::filesystem::path root_;
    std::function<void(const MountPoints&)> changed_;
    int table_ = -1;   // descriptor of the mount table
    int ending_ = -1;  // descriptor that wakes the thread at the end
    std::thread thread_;
};

}  // namespace netra::platform
