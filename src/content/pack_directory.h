// The table of contents of a pack's zip (PKWARE APPNOTE 6.3.10), read more strictly than zip asks.
//
// A zip can say one thing in its directory and another before each file, hold files that overlap, or bytes
// that belong to nothing; programs then disagree on what is in it. Of all zips only those are taken in which
// the files stand one after another from the first byte on, each header says what the directory says, and the
// directory ends the file: plain files of mode 0644, no gaps, comments, extra fields, data descriptors, ZIP64
// or parts on other disks.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace netra::content {

constexpr std::uint64_t max_pack_bytes = std::uint64_t{512} << 20;
constexpr std::uint64_t max_pack_ratio = 100;                       // unpacked to packed
constexpr std::uint64_t ratio_free_bytes = std::uint64_t{1} << 20;  // up to here any ratio is welcome

struct PackEntry {
    std::string name;               // as written; not looked at here
    std::uint64_t size = 0;         // bytes, unpacked, as declared
    std::uint64_t packed_size = 0;  // bytes
};

// The entries in their order. Reads the directory and the headers alone, within 4 MiB of memory whatever the
// file says. Throws PackRefusal for a file past a limit (512 MiB packed or unpacked, 64 MiB a file, ratio
// 100, 5,000 files and the manifest), encryption, links, devices, methods other than stored and deflated,
// names outside ASCII that are not marked as UTF-8, and for whatever is said above; Error(file_missing,
// file_denied, file_failed) when the file cannot be read.
std::vector<PackEntry> read_pack_directory(const std::filesystem::path& pack);

}  // namespace netra::content
