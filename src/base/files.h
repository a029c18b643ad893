// Reading and writing whole files so that a power cut leaves the old or the new one, never half.
#pragma once
#include <cstddef>
#include <filesystem>
#include <string>

#include "base/bytes.h"

namespace netra::base {

constexpr std::size_t max_file_bytes = std::size_t{64} << 20;

// Throws Error(file_missing, file_denied, file_too_large, file_failed). Only regular files are read.
Bytes read_file(const std::filesystem::path& path, std::size_t max_bytes = max_file_bytes);
std::string read_text_file(const std::filesystem::path& path, std::size_t max_bytes = max_file_bytes);

enum class FileMode { shared, secret };  // 0644, 0600

// Writes beside the target, flushes, renames over it and flushes the folder.
// Throws Error(disk_full, read_only, file_denied, file_failed); the old file then stands untouched.
void write_file(const std::filesystem::path& path, ByteView bytes, FileMode mode = FileMode::shared);

// The same without any flush: for a file that is a message to another program, not a record.
void replace_file(const std::filesystem::path& path, ByteView bytes);

// Gives a file that another library wrote beside its target the target's name: flushes it, renames it and
// flushes the folder. Throws as write_file does; the draft then stays where it is.
void put_in_place(const std::filesystem::path& draft, const std::filesystem::path& path);

// Makes the folder and those above it. Throws as write_file does.
void make_folder(const std::filesystem::path& path);

// Flushes a folder's entries to disk, after files in it were made or removed.
void sync_folder(const std::filesystem::path& path);

}  // namespace netra::base
