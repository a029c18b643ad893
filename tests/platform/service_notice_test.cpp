#include "platform/service_notice.h"

#include <doctest/doctest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>

using netra::platform::ServiceNotice;

namespace {

// The service manager's end; goes with the object.
class Manager {
  public:
    Manager() {
        path_ = (std::filesystem::temp_directory_path() / ("netra-notify-" + std::to_string(::getpid())))
                    .string();
        ::unlink(path_.c_str());
        socket_ = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        path_.copy(address.sun_path, sizeof address.sun_path - 1);
        REQUIRE(::bind(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
        ::setenv("NOTIFY_SOCKET", path_.c_str(), 1);
    }
    ~Manager() {
        ::close(socket_);
        ::unlink(path_.c_str());
        ::unsetenv("NOTIFY_SOCKET");
        ::unsetenv("WATCHDOG_USEC");
    }
    Manager(const Manager&) = delete;
    Manager& operator=(const Manager&) = delete;

    std::string heard() const {
        std::array<char, 256> words{};
        const auto size = ::recv(socket_, words.data(), words.size(), 0);
        return {words.data(), static_cast<std::size_t>(size < 0 ? 0 : size)};
    }

  private:
    std::string path_;
    int socket_ = -1;
};

}  // namespace

TEST_CASE("the manager hears that the kiosk stands, three times as often as it asks") {
    const Manager manager;
    ::setenv("WATCHDOG_USEC", "30000000", 1);
    const ServiceNotice notice;
    CHECK(notice.every() == 10.0);
    CHECK(manager.heard().empty());
    notice.alive();
    CHECK(manager.heard() == "READY=1\nWATCHDOG=1");
}

TEST_CASE("a manager without a watchdog still hears it") {
    const Manager manager;
    const ServiceNotice notice;
    CHECK(notice.every().has_value());
    notice.alive();
    CHECK_FALSE(manager.heard().empty());
}

TEST_CASE("without a manager, or with one that has gone, nothing is said and nothing fails") {
    CHECK_FALSE(ServiceNotice().every().has_value());
    ServiceNotice().alive();
    ::setenv("NOTIFY_SOCKET", "no/absolute/path", 1);
    CHECK_FALSE(ServiceNotice().every().has_value());
    ::setenv("NOTIFY_SOCKET", "/tiada/di/sini", 1);
    const ServiceNotice notice;
    notice.alive();
    CHECK(notice.every().has_value());
    ::unsetenv("NOTIFY_SOCKET");
}
