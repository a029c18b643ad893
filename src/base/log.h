// The program's log: for staff and for finding faults, never with a participant's data.
#pragma once
#include <filesystem>
#include <string>

namespace netra::base {

// Sends the log to a file as well as to stderr; at most 5 files of 2 MiB are kept.
// Throws Error(file_failed) when the file cannot be opened.
void log_to_file(const std::filesystem::path& path);

void log_info(const std::string& message);
void log_warning(const std::string& message);
void log_error(const std::string& message);

}  // namespace netra::base
