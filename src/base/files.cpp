#include "base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include "base/error.h"

namespace netra::base {

namespace {

ErrorCode code_of(int error_number, bool writing) {
    switch (error_number) {
        case ENOENT:
        case ENOTDIR:
            return ErrorCode::file_missing;
        case EACCES:
        case EPERM:
            return writing ? ErrorCode::read_only : ErrorCode::file_denied;
        case EROFS:
            return ErrorCode::read_only;
        case ENOSPC:
        case EDQUOT:
            return ErrorCode::disk_full;
        default:
            return ErrorCode::file_failed;
    }
}

[[noreturn]] void fail(const char* what, const std::filesystem::path& path, bool writing) {
    const int number = errno;
    throw Error(code_of(number, writing), std::string(what) + " (" + std::strerror(number) + ")",
                path.string());
}

class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return number_; }

  private:
    int number_;
};

void write_all(const Descriptor& file, ByteView bytes, const std::filesystem::path& path) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail("cannot write", path, true);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

void write_and_rename(const std::filesystem::path& path, ByteView bytes, mode_t mode, bool flush) {
    const std::filesystem::path draft = path.string() + ".part-" + std::to_string(::getpid());
    try {
        const Descriptor file(::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode));
        if (file.number() < 0) fail("cannot create", draft, true);
        write_all(file, bytes, draft);
        if (flush && ::fsync(file.number()) != 0) fail("cannot flush", draft, true);
        if (::rename(draft.c_str(), path.c_str()) != 0) fail("cannot rename", path, true);
    } catch (...) {
        ::unlink(draft.c_str());
        throw;
    }
    if (flush) sync_folder(path.parent_path());
}

}  // namespace

Bytes read_file(const std::filesystem::path& path, std::size_t max_bytes) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0) fail("cannot open", path, false);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) fail("cannot read", path, false);
    if (!S_ISREG(status.st_mode)) throw Error(ErrorCode::file_damaged, "not a regular file", path.string());
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > max_bytes) throw Error(ErrorCode::file_too_large, "file is too large", path.string());
    Bytes bytes(size);
    std::size_t have = 0;
    while (have < size) {
        const ssize_t got = ::read(file.number(), bytes.data() + have, size - have);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail("cannot read", path, false);
        if (got == 0) break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

std::string read_text_file(const std::filesystem::path& path, std::size_t max_bytes) {
    return to_text(read_file(path, max_bytes));
}

void write_file(const std::filesystem::path& path, ByteView bytes, FileMode mode) {
    write_and_rename(path, bytes, mode == FileMode::secret ? 0600 : 0644, true);
}

void replace_file(const std::filesystem::path& path, ByteView bytes) {
    write_and_rename(path, bytes, 0644, false);
}

void put_in_place(const std::filesystem::path& draft, const std::filesystem::path& path) {
    {
        const Descriptor file(::open(draft.c_str(), O_RDONLY | O_CLOEXEC));
        if (file.number() < 0 || ::fsync(file.number()) != 0) fail("cannot flush", draft, true);
    }
    if (::rename(draft.c_str(), path.c_str()) != 0) fail("cannot rename", path, true);
    sync_folder(path.parent_path());
}

void make_folder(const std::filesystem::path& path) {
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (!error) return;
    errno = error.value();
    fail("cannot make folder", path, true);
}

void sync_folder(const std::filesystem::path& path) {
    const std::filesystem::path folder = path.empty() ? "." : path;
    const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.number() < 0 || ::fsync(handle.number()) != 0) fail("cannot flush folder", folder, true);
}

}  // namespace netra::base
