#include "platform/removable_media.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/error.h"

namespace netra::platform {

namespace {

constexpr std::size_t mount_point_field = 4;  // of a line, from 0

std::string_view field(std::string_view line, std::size_t number) {
    for (; number > 0; --number) {
        const std::size_t blank = line.find(' ');
        if (blank == std::string_view::npos) return {};
        line.remove_prefix(blank + 1);
    }
    return line.substr(0, line.find(' '));
}

bool is_octal(char c) {
    return c >= '0' && c <= '7';
}

// "\040" is a blank.
std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool escape = text[at] == '\\' && at + 3 < text.size() && is_octal(text[at + 1]) &&
                            is_octal(text[at + 2]) && is_octal(text[at + 3]);
        if (!escape) {
            out += text[at];
            continue;
        }
        out += static_cast<char>((text[at + 1] - '0') * 64 + (text[at + 2] - '0') * 8 + (text[at + 3] - '0'));
        at += 3;
    }
    return out;
}

bool is_below(const std::filesystem::path& path, const std::filesystem::path& root) {
    const auto [end, _] = std::mismatch(root.begin(), root.end(), path.begin(), path.end());
    return end == root.end() && path != root;
}

// The kernel gives the table in pieces as it is read.
std::string read_again(int descriptor) {
    std::string text;
    std::array<char, 4096> piece{};
    for (;;) {
        const ssize_t got = ::pread(descriptor, piece.data(), piece.size(), static_cast<off_t>(text.size()));
        if (got <= 0) return text;
        text.append(piece.data(), static_cast<std::size_t>(got));
    }
}

}  // namespace

MountPoints mount_points(std::string_view table, const std::filesystem::path& root) {
    MountPoints points;
    while (!table.empty()) {
        const std::string_view line = table.substr(0, table.find('\n'));
        table.remove_prefix(std::min(table.size(), line.size() + 1));
        std::filesystem::path point = unescaped(field(line, mount_point_field));
        if (is_below(point, root)) points.push_back(std::move(point));
    }
    std::ranges::sort(points);
    points.erase(std::ranges::unique(points).begin(), points.end());
    return points;
}

RemovableMedia::RemovableMedia(std::filesystem::path root, std::function<void(const MountPoints&)> changed)
    : root_(std::move(root)),
      changed_(std::move(changed)),
      table_(::open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)),
      ending_(::eventfd(0, EFD_CLOEXEC)) {
    if (table_ < 0 || ending_ < 0) {
        for (const int descriptor : {table_, ending_}) {
            if (descriptor >= 0) ::close(descriptor);
        }
        throw Error(ErrorCode::file_failed, "the system's table of mounts cannot be read");
    }
    thread_ = std::thread([this] { watch(); });
}

RemovableMedia::~RemovableMedia() {
    ::eventfd_write(ending_, 1);
    thread_.join();
    ::close(table_);
    ::close(ending_);
}

void RemovableMedia::watch() {
    std::optional<MountPoints> known;
    for (;;) {
        MountPoints now = mount_points(read_again(table_), root_);
        if (now != known) changed_(now);
        known = std::move(now);
        // The kernel tells of a change in the table as an exceptional condition (proc_pid_mounts(5)).
        std::array<pollfd, 2> watched{{{table_, POLLPRI, 0}, {ending_, POLLIN, 0}}};
        while (::poll(watched.data(), watched.size(), -1) < 0) {
        }
        if (watched[1].revents != 0) return;
    }
}

}  // namespace netra::platform
