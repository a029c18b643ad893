// Changes in a folder and everything below it, heard from the system.
#pragma once
#include <atomic>
#include <chrono>
#include <filesystem>

namespace netra::base {

class FolderWatch {
  public:
    // Watches from here on. A folder that goes away (a stick that was pulled) is waited for. Throws
    // Error(file_missing) when it is not there yet, Error(file_failed) when the system does not watch.
    explicit FolderWatch(std::filesystem::path folder);
    ~FolderWatch();
    FolderWatch(const FolderWatch&) = delete;
    FolderWatch& operator=(const FolderWatch&) = delete;

    // Waits until something below changed since the call before and then rested for `quiet`, so that an
    // editor that saves in several steps is one change: true. False once stop() was called.
    bool wait(std::chrono::milliseconds quiet = std::chrono::milliseconds(60));
    // From any thread: ends wait(), now and from then on.
    void stop();

  private:
    void watch_all();
    // Whether there was anything to read within that time; negative: however long it takes.
    bool heard(std::chrono::milliseconds limit);

    std::filesystem::path folder_;
    int changes_ = -1;  // of inotify
    int orders_ = -1;   // wakes wait()
    bool there_ = false;
    std::atomic<bool> stopped_ = false;
};

}  // namespace netra::base
