#include "app/appliance.h"

#include <doctest/doctest.h>

#include <functional>
#include <thread>

#include "base/error.h"
#include "base/files.h"
#include "base/temporary_folder.h"

using namespace netra;
using app::Appliance;
namespace fs = std::filesystem;

namespace {

ErrorCode code_of(const std::function<void()>& asked) {
    try {
        asked();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::internal;
}

// The machine's service: takes the first request that comes, and does `with_it`.
template <class Take>
std::thread service(const fs::path& requests, const Take& with_it) {
    return std::thread([requests, with_it] {
        std::error_code unknown;
        while (!fs::exists(requests, unknown) || fs::is_empty(requests, unknown)) std::this_thread::yield();
        const fs::path request = fs::directory_iterator(requests)->path();
        with_it(request);
        fs::remove(request);
    });
}

}  // namespace

TEST_CASE("an order is a file of its name in the folder of requests") {
    const base::TemporaryFolder folder;
    const Appliance appliance(folder.path() / "requests");
    appliance.order(app::ApplianceOrder::power_off);
    CHECK(fs::is_regular_file(folder.path() / "requests" / "power-off"));
    appliance.order(app::ApplianceOrder::restart);
    CHECK(fs::is_regular_file(folder.path() / "requests" / "restart"));
}

TEST_CASE("where there is no service nobody is asked") {
    const Appliance nobody{{}};
    CHECK_FALSE(nobody.is_there());
    CHECK(code_of([&] { nobody.order(app::ApplianceOrder::leave); }) == ErrorCode::not_allowed);
    CHECK(code_of([&] { nobody.save("/media/netra/sdb1", "a.txt", {}); }) == ErrorCode::read_only);
}

TEST_CASE("a file for a stick is handed over whole, and is there when save() returns") {
    const base::TemporaryFolder folder, stick;
    const fs::path requests = folder.path() / "requests";
    const base::Bytes bytes(100'000, 7);
    const std::string name = "save:" + stick.path().filename().string() + ":catatan.txt";
    std::thread machine = service(requests, [&](const fs::path& request) {
        CHECK(request.filename() == name);
        fs::copy_file(request, stick.path() / "catatan.txt");
    });
    Appliance(requests).save(stick.path(), "catatan.txt", bytes);
    CHECK(base::read_file(stick.path() / "catatan.txt") == bytes);
    machine.join();
}

TEST_CASE("a stick that could not be written to is an error, and no request stays behind") {
    const base::TemporaryFolder folder, stick;
    const fs::path requests = folder.path() / "requests";
    std::thread machine = service(requests, [](const fs::path&) {});
    CHECK(code_of([&] { Appliance(requests).save(stick.path(), "catatan.txt", {}); }) ==
          ErrorCode::file_failed);
    machine.join();
    CHECK(fs::is_empty(requests));
}
