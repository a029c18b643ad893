// A disk that is slow, is watched, or fills up: preloaded (LD_PRELOAD) into a program under test.
//
// NETRA_FLUSH_DELAY_MS=30        each fsync, fdatasync and sync_file_range takes that much longer
// NETRA_FLUSH_LOG=FILE           a line after each: start and end (CLOCK_MONOTONIC, ns), call, result, path
// NETRA_DISK_FOLDER=DIR          the disk that fills up: files below this folder, path without links
// NETRA_DISK_BYTES=N             bytes it still takes; then writes to it end short and fail with ENOSPC
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

namespace {

long setting(const char* name, long absent) {
    const char* text = std::getenv(name);
    return text ? std::strtol(text, nullptr, 10) : absent;
}

std::string setting(const char* name) {
    const char* text = std::getenv(name);
    return text ? text : "";
}

// The libc function that ours stands before.
template <typename Function>
Function behind(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

std::string path_of(int fd) {
    char path[PATH_MAX];
    const std::string link = "/proc/self/fd/" + std::to_string(fd);
    const ssize_t length = readlink(link.c_str(), path, sizeof path);
    return length < 0 ? "?" : std::string(path, static_cast<std::size_t>(length));
}

long long now_ns() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

template <typename Flush>
int slow_flush(const char* call, int fd, Flush flush) {
    static const long delay_ms = setting("NETRA_FLUSH_DELAY_MS", 0);
    static const std::string log_path = setting("NETRA_FLUSH_LOG");
    static const int log =
        log_path.empty() ? -1 : open(log_path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const long long start = now_ns();
    const int result = flush();
    const int error = errno;
    if (delay_ms > 0) {
        timespec rest{delay_ms / 1000, delay_ms % 1000 * 1'000'000};
        while (nanosleep(&rest, &rest) != 0 && errno == EINTR) {
        }
    }
    if (log >= 0) {
        const std::string line = std::to_string(start) + ' ' + std::to_string(now_ns()) + ' ' + call + ' ' +
                                 std::to_string(result) + ' ' + path_of(fd) + '\n';
        syscall(SYS_write, log, line.data(),
                line.size());  // past our own write(); O_APPEND keeps lines whole
    }
    errno = error;
    return result;
}

// How many of `wanted` bytes the disk still takes for this file; all of them when it is another disk.
std::size_t room_for(int fd, std::size_t wanted) {
    static const std::string folder = setting("NETRA_DISK_FOLDER");
    static std::atomic<long> left{setting("NETRA_DISK_BYTES", LONG_MAX)};
    if (folder.empty() || wanted == 0) return wanted;
    const int error = errno;
    const bool ours = path_of(fd).starts_with(folder + '/');
    errno = error;
    if (!ours) return wanted;
    const long before = left.fetch_sub(static_cast<long>(wanted));
    if (before >= static_cast<long>(wanted)) return wanted;
    left = 0;
    return before > 0 ? static_cast<std::size_t>(before) : 0;
}

// Writes as much as there is room for, by `write(bytes)`.
template <typename Write>
ssize_t bounded_write(int fd, std::size_t wanted, Write write) {
    const std::size_t room = room_for(fd, wanted);
    if (room == 0 && wanted > 0) {
        errno = ENOSPC;
        return -1;
    }
    return write(room);
}

}  // namespace

extern "C" {

int fsync(int fd) {
    static const auto next = behind<int (*)(int)>("fsync");
    return slow_flush("fsync", fd, [&] { return next(fd); });
}

int fdatasync(int fd) {
    static const auto next = behind<int (*)(int)>("fdatasync");
    return slow_flush("fdatasync", fd, [&] { return next(fd); });
}

int sync_file_range(int fd, off64_t offset, off64_t length, unsigned int flags) {
    static const auto next = behind<int (*)(int, off64_t, off64_t, unsigned int)>("sync_file_range");
    return slow_flush("sync_file_range", fd, [&] { return next(fd, offset, length, flags); });
}

ssize_t write(int fd, const void* bytes, std::size_t count) {
    static const auto next = behind<ssize_t (*)(int, const void*, std::size_t)>("write");
    return bounded_write(fd, count, [&](std::size_t room) { return next(fd, bytes, room); });
}

ssize_t pwrite64(int fd, const void* bytes, std::size_t count, off64_t offset) {
    static const auto next = behind<ssize_t (*)(int, const void*, std::size_t, off64_t)>("pwrite64");
    return bounded_write(fd, count, [&](std::size_t room) { return next(fd, bytes, room, offset); });
}

ssize_t pwrite(int fd, const void* bytes, std::size_t count, off_t offset) {
    static const auto next = behind<ssize_t (*)(int, const void*, std::size_t, off_t)>("pwrite");
    return bounded_write(fd, count, [&](std::size_t room) { return next(fd, bytes, room, offset); });
}

ssize_t writev(int fd, const iovec* parts, int count) {
    static const auto next = behind<ssize_t (*)(int, const iovec*, int)>("writev");
    std::size_t wanted = 0;
    for (int i = 0; i < count; ++i) wanted += parts[i].iov_len;
    // A short answer is the caller's to continue: when not all fits, the first part alone is written.
    return bounded_write(fd, wanted, [&](std::size_t room) {
        if (room == wanted) return next(fd, parts, count);
        const iovec first{parts[0].iov_base, parts[0].iov_len < room ? parts[0].iov_len : room};
        return next(fd, &first, 1);
    });
}

}  // extern "C"
