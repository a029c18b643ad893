#include "platform/service_notice.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string_view>

namespace netra::platform {

namespace {

constexpr double least_often = 30;  // seconds, where there is no watchdog

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

}  // namespace

ServiceNotice::ServiceNotice() : address_(variable("NOTIFY_SOCKET")) {
    const bool known = address_.starts_with('/') || address_.starts_with('@');
    if (!known || address_.size() >= sizeof(sockaddr_un::sun_path)) address_.clear();
    if (address_.empty()) return;
    allowed_ = std::strtod(variable("WATCHDOG_USEC").c_str(), nullptr) / 1e6;
    socket_ = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

ServiceNotice::~ServiceNotice() {
    if (socket_ >= 0) ::close(socket_);
}

std::optional<double> ServiceNotice::every() const {
    if (socket_ < 0) return std::nullopt;
    return allowed_ > 0 ? allowed_ / 3 : least_often;
}

void ServiceNotice::alive() const {
    if (socket_ < 0) return;
    constexpr std::string_view words = "READY=1\nWATCHDOG=1";
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    std::ranges::copy(address_, to.sun_path);
    if (address_.front() == '@') to.sun_path[0] = 0;  // a name in the abstract space
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + address_.size());
    ::sendto(socket_, words.data(), words.size(), MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&to), size);
}

}  // namespace netra::platform
