// What the kiosk's user may not do itself on an appliance: a request is laid into a folder as a file, and a
// service of the machine that may carries it out (kiosk-config/appliance/request.sh lays down the names).
#pragma once
#include <filesystem>
#include <string>

#include "base/bytes.h"

namespace netra::app {

enum class ApplianceOrder {
    restart,
    power_off,
    leave,  // the kiosk ends, until the machine starts again
};

class Appliance {
  public:
    // An empty folder: no appliance, and nobody to ask. The folder is made where it is missing.
    explicit Appliance(std::filesystem::path requests) : requests_(std::move(requests)) {}

    bool is_there() const { return !requests_.empty(); }

    // Throws Error(not_allowed) where there is nobody to ask, and as base::write_file does.
    void order(ApplianceOrder order) const;

    // A file for a stick that is mounted read-only; `name` is free there. Waits until it was written, 20
    // seconds at most. Throws Error(read_only) where there is nobody to ask, Error(file_failed) when it was
    // not written (a full stick, one that was pulled out), and as base::write_file does.
    void save(const std::filesystem::path& stick, const std::string& name, base::ByteView bytes) const;

  private:
    std::filesystem::path requests_;
};

}  // namespace netra::app
