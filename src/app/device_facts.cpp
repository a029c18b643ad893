#include "app/device_facts.h"

#include "app/backup.h"
#include "app/workspace.h"
#include "base/bytes.h"

namespace netra::app {

DeviceFacts device_facts(Workspace& workspace) {
    DeviceFacts facts;
    facts.version = NETRA_VERSION;
    facts.root_fingerprint = base::to_hex(workspace.keys().root_fingerprint());
    const storage::LedgerTip tip = workspace.ledger().tip();
    facts.entries = tip.size;
    facts.ledger_root = base::to_hex(tip.root);
    facts.last_entry = workspace.ledger().last_time();
    std::error_code unknown;
    const auto space = std::filesystem::space(workspace.folder().root(), unknown);
    if (!unknown) {
        facts.disk_free = space.available;
        facts.disk_size = space.capacity;
    }
    facts.backup_folder = backup_folder(workspace);
    if (const auto copy = newest_backup(workspace.settings())) facts.last_backup = backup_time(*copy);
    facts.backup_late = backup_is_late(facts, workspace.settings().backup_minutes, workspace.clock().now());
    return facts;
}

bool disk_is_short(const DeviceFacts& facts) {
    return facts.disk_size > 0 && facts.disk_free < little_disk;
}

bool backup_is_late(const DeviceFacts& facts, int backup_minutes, base::Instant now) {
    if (backup_minutes == 0 || !facts.last_entry) return false;
    const base::Instant saved = facts.last_backup.value_or(base::Instant{});
    return *facts.last_entry > saved + std::chrono::minutes(1) &&
           now > *facts.last_entry + std::chrono::minutes(backup_minutes + 60);
}

std::string disk_words(std::uintmax_t bytes) {
    constexpr std::uintmax_t mega = 1000 * 1000, giga = 1000 * mega;
    return bytes >= giga ? std::to_string(bytes / giga) + " GB" : std::to_string(bytes / mega) + " MB";
}

}  // namespace netra::app
