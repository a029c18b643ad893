// How this kiosk is: its program, its course, its records, its disk.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "base/clock.h"

namespace netra::app {

class Workspace;

struct DeviceFacts {
    std::string version;           // of the program, "0.1.0"
    std::string root_fingerprint;  // of the organisation's root key, 64 hexadecimal digits
    std::int64_t entries = 0;      // in the ledger
    std::string ledger_root;       // of its tree, 64 hexadecimal digits
    std::optional<base::Instant> last_entry = std::nullopt;
    std::uintmax_t disk_free = 0;                             // bytes, where the data folder is
    std::uintmax_t disk_size = 0;                             // 0: it cannot be told
    std::optional<base::Instant> last_backup = std::nullopt;  // of the copies in the backup folder
    std::filesystem::path backup_folder;                      // where they are
    bool backup_late = false;                                 // see backup_is_late
};

// Below this the disk is to be cleared.
constexpr std::uintmax_t little_disk = std::uintmax_t{2} << 30;

DeviceFacts device_facts(Workspace& workspace);

bool disk_is_short(const DeviceFacts& facts);
// An hour after the kiosk's schedule (`backup_minutes`; 0: none) asked for a copy, the newest entry is in
// none.
bool backup_is_late(const DeviceFacts& facts, int backup_minutes, base::Instant now);

// "71 GB", "480 MB": powers of ten, rounded down.
std::string disk_words(std::uintmax_t bytes);

}  // namespace netra::app
