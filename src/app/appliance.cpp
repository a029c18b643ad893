#include "app/appliance.h"

#include <chrono>
#include <thread>

#include "base/error.h"
#include "base/files.h"

namespace netra::app {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr auto longest_save = 20s;
constexpr auto look_every = 20ms;

const char* name_of(ApplianceOrder order) {
    switch (order) {
        case ApplianceOrder::restart:
            return "restart";
        case ApplianceOrder::power_off:
            return "power-off";
        case ApplianceOrder::leave:
            break;
    }
    return "leave";
}

// Whole from the first moment on: the other side may look at any time.
void lay(const fs::path& requests, const std::string& name, base::ByteView bytes) {
    const fs::path draft = requests.string() + ".draft";
    base::make_folder(requests);
    base::replace_file(draft, bytes);
    std::error_code failed;
    fs::rename(draft, requests / name, failed);
    if (failed)
        throw Error(ErrorCode::file_failed, "the request cannot be laid down: " + failed.message(), name);
}

}  // namespace

void Appliance::order(ApplianceOrder order) const {
    if (!is_there()) throw Error(ErrorCode::not_allowed, "this machine is no appliance", name_of(order));
    lay(requests_, name_of(order), {});
}

void Appliance::save(const fs::path& stick, const std::string& name, base::ByteView bytes) const {
    if (!is_there()) throw Error(ErrorCode::read_only, "the stick is mounted read-only", stick.string());
    const std::string request = "save:" + stick.filename().string() + ":" + name;
    lay(requests_, request, bytes);
    const auto end = std::chrono::steady_clock::now() + longest_save;
    std::error_code unknown;
    while (fs::exists(requests_ / request, unknown) && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(look_every);
    fs::remove(requests_ / request, unknown);
    if (!fs::exists(stick / name, unknown))
        throw Error(ErrorCode::file_failed, "the stick was not written to", (stick / name).string());
}

}  // namespace netra::app
