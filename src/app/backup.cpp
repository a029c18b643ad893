#include "app/backup.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "core/date.h"

namespace netra::app {

namespace {

constexpr std::size_t kept_copies = 24;

// "netra-2026-11-26-0942.db": names sort by time.
std::string name_at(base::Instant now) {
    const core::LocalTime time = core::local_time(now, 0);
    char minutes[8];
    std::snprintf(minutes, sizeof minutes, "-%02d%02d", time.hour % 100, time.minute % 100);
    return "netra-" + core::iso_date(time.date) + minutes + ".db";
}

std::vector<std::filesystem::path> copies_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> copies;
    if (!std::filesystem::is_directory(folder)) return copies;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("netra-") && name.ends_with(".db")) copies.push_back(entry.path());
    }
    std::ranges::sort(copies);
    return copies;
}

std::filesystem::path folder_of(const Settings& settings) {
    return settings.backup_folder.empty() ? settings.data_folder / "backups" : settings.backup_folder;
}

}  // namespace

std::filesystem::path backup_folder(const Workspace& workspace) {
    return folder_of(workspace.settings());
}

std::optional<std::filesystem::path> newest_backup(const Settings& settings) {
    const auto copies = copies_in(folder_of(settings));
    return copies.empty() ? std::nullopt : std::optional(copies.back());
}

std::optional<base::Instant> backup_time(const std::filesystem::path& copy) {
    constexpr std::string_view before = "netra-";
    const std::string name = copy.filename().string();
    if (name.size() != before.size() + 18 || !name.starts_with(before)) return std::nullopt;
    const auto date = core::parse_date(std::string_view(name).substr(before.size(), 10));
    int hour = 0, minute = 0;
    if (!date || std::sscanf(name.c_str() + before.size() + 10, "-%2d%2d.db", &hour, &minute) != 2)
        return std::nullopt;
    return base::from_unix_seconds(core::days_from_date(*date) * 86400 + hour * 3600 + minute * 60);
}

std::filesystem::path back_up(Workspace& workspace) {
    const std::filesystem::path folder = backup_folder(workspace);
    base::make_folder(folder);
    const std::filesystem::path file = folder / name_at(workspace.clock().now());
    workspace.database().backup_to(file);
    auto copies = copies_in(folder);
    for (std::size_t i = 0; i + kept_copies < copies.size(); ++i) std::filesystem::remove(copies[i]);
    return file;
}

std::vector<std::filesystem::path> renew_backups(Workspace& workspace) {
    const std::filesystem::path fresh = back_up(workspace);
    for (const auto& copy : copies_in(fresh.parent_path())) {
        if (copy != fresh) std::filesystem::remove(copy);
    }
    base::sync_folder(fresh.parent_path());
    std::vector<std::filesystem::path> others;
    for (const auto& entry : std::filesystem::directory_iterator(fresh.parent_path())) {
        if (entry.path().extension() == ".db" && entry.path() != fresh) others.push_back(entry.path());
    }
    std::ranges::sort(others);
    return others;
}

void back_up_when_due(Workspace& workspace) {
    const int minutes = workspace.settings().backup_minutes;
    const auto last_entry = workspace.ledger().last_time();
    if (minutes == 0 || !last_entry) return;
    const auto copies = copies_in(backup_folder(workspace));
    const base::Instant now = workspace.clock().now();
    const std::string due = name_at(now - std::chrono::minutes(minutes));
    const std::string newest = copies.empty() ? std::string() : copies.back().filename().string();
    if (newest > due || (!newest.empty() && newest >= name_at(*last_entry + std::chrono::minutes(1)))) return;
    back_up(workspace);
}

}  // namespace netra::app
