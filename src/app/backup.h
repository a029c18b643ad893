// Copies of the database while the kiosk runs.
#pragma once
#include <filesystem>
#include <optional>
#include <vector>

#include "app/workspace.h"

namespace netra::app {

// That of the settings, else backups/ in the data folder; it need not exist yet.
std::filesystem::path backup_folder(const Workspace& workspace);

// The newest copy that back_up made there; nothing when there is none. For a database that cannot be opened.
std::optional<std::filesystem::path> newest_backup(const Settings& settings);

// When that copy was made, by its name, to the minute; nothing for a file that back_up did not name.
std::optional<base::Instant> backup_time(const std::filesystem::path& copy);

// Writes a copy into the backup folder of the settings, named by its time, and keeps the newest 24. Answers
// its path. Throws Error(disk_full, read_only, file_failed).
std::filesystem::path back_up(Workspace& workspace);

// Makes a copy and removes those that back_up made before: what was erased is then in none of them. Answers
// the other databases in the folder, which stay and may hold it still. Throws as back_up.
std::vector<std::filesystem::path> renew_backups(Workspace& workspace);

// As back_up, when the newest copy is older than the settings ask for and something was written since.
void back_up_when_due(Workspace& workspace);

}  // namespace netra::app
