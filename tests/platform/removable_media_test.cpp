#include "platform/removable_media.h"

#include <doctest/doctest.h>

#include <condition_variable>
#include <mutex>
#include <optional>

using namespace netra::platform;

namespace {

constexpr const char* table =
    "22 27 0:20 / /sys rw,nosuid shared:7 - sysfs sysfs rw\n"
    "27 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
    "90 27 8:17 / /media/netra/SEMINAR ro,noexec shared:9 - vfat /dev/sdb1 ro\n"
    "91 27 8:33 / /media/netra/MATERI\\040BARU\\134x ro,noexec - vfat /dev/sdc1 ro\n"
    "92 27 8:33 / /media/netra/SEMINAR ro - vfat /dev/sdd1 ro\n"
    "93 27 0:40 / /media/netra rw - tmpfs tmpfs rw\n"
    "94 27 0:41 / /media/netra-lain rw - tmpfs tmpfs rw\n"
    "cut off\n";

}  // namespace

TEST_CASE("what is mounted below the folder of sticks is found, each place once") {
    CHECK(mount_points(table, "/media/netra") ==
          MountPoints{"/media/netra/MATERI BARU\\x", "/media/netra/SEMINAR"});
    CHECK(mount_points(table, "/mnt").empty());
    CHECK(mount_points("", "/media/netra").empty());
}

TEST_CASE("the watch says at once what is there, and ends when it is not needed") {
    std::mutex mutex;
    std::condition_variable told;
    std::optional<MountPoints> first;
    const RemovableMedia media("/proc/no such folder", [&](const MountPoints& points) {
        const std::lock_guard lock(mutex);
        first = points;
        told.notify_all();
    });
    std::unique_lock lock(mutex);
    REQUIRE(told.wait_for(lock, std::chrono::seconds(30), [&] { return first.has_value(); }));
    CHECK(first->empty());
}
