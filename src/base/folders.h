// Whole folders put in another's place, so that whoever looks sees the old one or the new one.
#pragma once
#include <filesystem>

namespace netra::base {

// Gives each of two paths of one file system what stood under the other: in one step where the file system
// can. Else in three; when the second fails the first is undone, when the third does `a` holds what it should
// and what it held stands in `a`.aside. Throws Error(file_missing, read_only, file_failed).
void exchange_names(const std::filesystem::path& a, const std::filesystem::path& b);

// A new name within the same file system; a missing or empty folder may stand there. Throws as
// exchange_names does.
void move_to(const std::filesystem::path& from, const std::filesystem::path& to);

// With everything in it; no error when it is not there. Links are removed, not followed. Throws
// Error(read_only, file_failed).
void remove_folder(const std::filesystem::path& path);

}  // namespace netra::base
