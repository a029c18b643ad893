// Runs with flush_shim preloaded into itself; CMakeLists.txt sets the delay, the log and the full disk.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

const std::filesystem::path disk = std::getenv("NETRA_DISK_FOLDER");

struct OpenFile {
    explicit OpenFile(const std::filesystem::path& path)
        : fd(open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600)) {
        REQUIRE(fd >= 0);
    }
    ~OpenFile() { close(fd); }
    int fd;
};

std::string last_line(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::string line, last;
    while (std::getline(file, line)) last = line;
    return last;
}

}  // namespace

TEST_CASE("a flush takes the delay longer and leaves a line with its file") {
    const std::filesystem::path path = disk / "flushed";
    const OpenFile file(path);
    const auto start = std::chrono::steady_clock::now();
    CHECK(fdatasync(file.fd) == 0);
    CHECK(std::chrono::steady_clock::now() - start >= std::chrono::milliseconds(30));
    const std::string line = last_line(std::getenv("NETRA_FLUSH_LOG"));
    CHECK(line.ends_with(" fdatasync 0 " + path.string()));
    CHECK(fsync(-1) == -1);
    CHECK(errno == EBADF);
    CHECK(last_line(std::getenv("NETRA_FLUSH_LOG")).ends_with(" fsync -1 ?"));
}

TEST_CASE("the disk takes 1000 bytes and is full, and other disks are not") {
    const OpenFile file(disk / "filled");
    const std::string block(600, 'x');
    CHECK(write(file.fd, block.data(), block.size()) == 600);
    CHECK(pwrite(file.fd, block.data(), block.size(), 600) == 400);
    CHECK(write(file.fd, block.data(), 1) == -1);
    CHECK(errno == ENOSPC);
    std::ofstream stream(disk / "streamed");
    stream << block << std::flush;
    CHECK_FALSE(stream.good());
    const OpenFile elsewhere("/dev/null");
    CHECK(write(elsewhere.fd, block.data(), block.size()) == 600);
}
