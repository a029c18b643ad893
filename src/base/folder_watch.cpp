#include "base/folder_watch.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "base/error.h"

namespace netra::base {

namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kinds = IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF;
constexpr std::chrono::milliseconds until_it_is_back{500};  // between two looks for a folder that is away

// Read and thrown away: what changed is found by looking, not by the system's list of names.
bool drain(int source) {
    alignas(inotify_event) std::array<char, 4096> events;
    bool any = false;
    while (::read(source, events.data(), events.size()) > 0) any = true;
    return any;
}

}  // namespace

FolderWatch::FolderWatch(fs::path folder) : folder_(std::move(folder)) {
    if (!fs::is_directory(folder_))
        throw Error(ErrorCode::file_missing, "there is no such folder", folder_.string());
    changes_ = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    orders_ = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    watch_all();
    if (there_ && orders_ >= 0) return;
    const std::string why = std::strerror(errno);
    ::close(changes_);
    ::close(orders_);
    throw Error(ErrorCode::file_failed, "the folder cannot be watched: " + why, folder_.string());
}

FolderWatch::~FolderWatch() {
    ::close(changes_);
    ::close(orders_);
}

// A folder that is watched already stays so; one that is gone by now is no error.
void FolderWatch::watch_all() {
    there_ = ::inotify_add_watch(changes_, folder_.c_str(), kinds) >= 0;
    std::error_code gone;
    for (fs::recursive_directory_iterator entry(folder_, gone), end; !gone && entry != end;
         entry.increment(gone)) {
        std::error_code unknown;
        if (entry->is_directory(unknown) && !entry->is_symlink(unknown))
            ::inotify_add_watch(changes_, entry->path().c_str(), kinds);
    }
}

bool FolderWatch::heard(std::chrono::milliseconds limit) {
    std::array<pollfd, 2> sources{pollfd{changes_, POLLIN, 0}, pollfd{orders_, POLLIN, 0}};
    ::poll(sources.data(), sources.size(), static_cast<int>(limit.count()));
    return drain(changes_);
}

bool FolderWatch::wait(std::chrono::milliseconds quiet) {
    bool changed = false;
    while (!changed && !stopped_) {
        changed = heard(there_ ? std::chrono::milliseconds(-1) : until_it_is_back);
        if (there_ || changed) continue;
        watch_all();
        changed = there_;
    }
    while (!stopped_ && heard(quiet)) continue;
    watch_all();
    return !stopped_;
}

void FolderWatch::stop() {
    stopped_ = true;
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(orders_, &one, sizeof one);
}

}  // namespace netra::base
