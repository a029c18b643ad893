#include "content/pack_directory.h"

#include <algorithm>
#include <fstream>

#include "base/bytes.h"
#include "base/error.h"
#include "base/files.h"
#include "content/course_folder.h"
#include "content/pack_names.h"
#include "content/pack_refusal.h"

namespace netra::content {

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t local_mark = 0x04034b50, central_mark = 0x02014b50, end_mark = 0x06054b50;
constexpr std::size_t local_size = 30, central_size = 46, end_size = 22;
constexpr unsigned utf8_flag = 0x0800, encrypted_flag = 0x0001, deflate_level_flags = 0x0006;
constexpr std::uint32_t unix_host = 3, plain_file = 0100644U << 16U;
constexpr unsigned stored = 0, deflated = 8;
constexpr std::size_t max_entries = max_course_files + 1;
constexpr std::size_t max_directory_bytes = max_entries * (central_size + max_pack_name_bytes);

// A stretch of the file with its numbers, little-endian as zip has them.
class Stretch {
  public:
    Stretch(std::ifstream& file, std::uint64_t at, std::size_t size) : bytes_(size) {
        file.seekg(static_cast<std::streamoff>(at));
        file.read(reinterpret_cast<char*>(bytes_.data()), static_cast<std::streamsize>(size));
        if (!file) throw Error(ErrorCode::file_failed, "a pack cannot be read");
    }
    std::uint32_t number(std::size_t at, std::size_t count) const {
        std::uint32_t value = 0;
        for (std::size_t i = count; i-- > 0;) value = value << 8U | bytes_[at + i];
        return value;
    }
    std::uint32_t half(std::size_t at) const { return number(at, 2); }
    std::uint32_t whole(std::size_t at) const { return number(at, 4); }
    std::string text(std::size_t at, std::size_t size) const {
        return base::to_text(base::ByteView(bytes_).subspan(at, size));
    }
    bool same(std::size_t at, const Stretch& other, std::size_t other_at, std::size_t size) const {
        return std::equal(bytes_.begin() + static_cast<std::ptrdiff_t>(at),
                          bytes_.begin() + static_cast<std::ptrdiff_t>(at + size),
                          other.bytes_.begin() + static_cast<std::ptrdiff_t>(other_at));
    }
    std::size_t size() const { return bytes_.size(); }

  private:
    base::Bytes bytes_;
};

[[noreturn]] void refuse_damaged(const base::Bilingual& message) {
    refuse_pack({}, message);
}

// How many entries the directory has, and where it lies.
struct End {
    std::size_t entries = 0;
    std::uint64_t at = 0;
    std::size_t size = 0;
};

End read_end(std::ifstream& file, std::uint64_t file_size) {
    const base::Bilingual cut{"bukan paket .netra yang utuh", "not a whole .netra pack"};
    if (file_size < end_size) refuse_damaged(cut);
    const Stretch end(file, file_size - end_size, end_size);
    const bool one_disk = end.half(4) == 0 && end.half(6) == 0 && end.half(8) == end.half(10);
    if (end.whole(0) != end_mark || !one_disk || end.half(20) != 0) refuse_damaged(cut);
    if (end.half(10) > max_entries) {
        refuse_damaged({"lebih dari 5.000 berkas", "more than 5,000 files"});
    }
    const End found{end.half(10), end.whole(16), end.whole(12)};
    if (found.entries == 0 || found.size > max_directory_bytes ||
        found.at + found.size + end_size != file_size) {
        refuse_damaged(cut);
    }
    return found;
}

// Goes through the directory; each step leaves `next_data` behind the entry's bytes.
class Walk {
  public:
    Walk(std::ifstream& file, const End& end) : file_(file), end_(end), directory_(file, end.at, end.size) {}

    std::vector<PackEntry> entries() {
        std::vector<PackEntry> found;
        for (std::size_t i = 0; i < end_.entries; ++i) found.push_back(step());
        if (at_ != directory_.size() || next_data_ != end_.at) disagree({});
        return found;
    }

  private:
    PackEntry step() {
        if (directory_.size() - at_ < central_size || directory_.whole(at_) != central_mark) disagree({});
        const std::size_t name_size = directory_.half(at_ + 28);
        if (directory_.size() - at_ - central_size < name_size || name_size == 0) disagree({});
        PackEntry entry{directory_.text(at_ + central_size, name_size), directory_.whole(at_ + 24),
                        directory_.whole(at_ + 20)};
        check_kind(entry);
        check_size(entry);
        check_header(entry);
        at_ += central_size + name_size;
        return entry;
    }

    void check_kind(const PackEntry& entry) const {
        const unsigned flags = directory_.half(at_ + 8), method = directory_.half(at_ + 10);
        if ((flags & encrypted_flag) != 0) {
            refuse_pack(entry.name, {"berkas terenkripsi", "an encrypted file"});
        }
        const unsigned type = directory_.whole(at_ + 38) >> 28U;  // of the unix mode: 8 is a regular file
        const bool is_folder = (directory_.whole(at_ + 38) & 0x10U) != 0 || type == 4;
        if (is_folder || (type != 0 && type != 8)) {
            refuse_pack(entry.name, {"bukan berkas biasa: tautan, folder, atau perangkat",
                                     "not a regular file: a link, a folder or a device"});
        }
        const bool ascii = std::ranges::all_of(entry.name, [](char c) { return (c & 0x80) == 0; });
        if (!ascii && (flags & utf8_flag) == 0) {
            refuse_pack(entry.name, {"nama berkas bukan UTF-8", "a file name that is not UTF-8"});
        }
        const bool plain = (flags & ~(utf8_flag | deflate_level_flags)) == 0 &&
                           (method == deflated || (method == stored && entry.size == entry.packed_size)) &&
                           directory_.half(at_ + 30) == 0 && directory_.half(at_ + 32) == 0 &&
                           directory_.half(at_ + 34) == 0 && directory_.number(at_ + 5, 1) == unix_host &&
                           directory_.half(at_ + 36) == 0 && directory_.whole(at_ + 38) == plain_file;
        if (!plain) {
            refuse_pack(entry.name, {"cara zip yang tidak dipakai paket .netra",
                                     "a way of zipping that .netra packs do not use"});
        }
    }

    void check_size(const PackEntry& entry) {
        const base::Bilingual hint{"Kecilkan atau bagi berkas ini, lalu buat paketnya lagi.",
                                   "Make the file smaller or divide it, then make the pack again."};
        if (entry.size > base::max_file_bytes) {
            refuse_pack(entry.name, {"berkas lebih dari 64 MiB", "a file of more than 64 MiB"}, hint);
        }
        if (entry.size > ratio_free_bytes && entry.size / max_pack_ratio > entry.packed_size) {
            refuse_pack(entry.name, {"mengembang lebih dari 100 kali: bom zip",
                                     "swells more than a hundredfold: a zip bomb"});
        }
        total_ += entry.size;
        if (total_ > max_course_bytes) {
            refuse_pack({}, {"isinya lebih dari 512 MiB", "it holds more than 512 MiB"}, hint);
        }
    }

    // The header before the entry's bytes says the same as the directory, and stands where the last ended.
    void check_header(const PackEntry& entry) {
        const std::uint64_t header_at = directory_.whole(at_ + 42);
        const std::uint64_t data_at = header_at + local_size + entry.name.size();
        if (header_at != next_data_ || data_at + entry.packed_size > end_.at) disagree(entry.name);
        const Stretch header(file_, header_at, local_size + entry.name.size());
        // From the version to the length of the name the two are laid out alike; then the extra field's.
        const bool agrees = header.whole(0) == local_mark && header.same(4, directory_, at_ + 6, 24) &&
                            header.half(28) == 0 &&
                            header.same(local_size, directory_, at_ + central_size, entry.name.size());
        if (!agrees) disagree(entry.name);
        next_data_ = data_at + entry.packed_size;
    }

    [[noreturn]] static void disagree(const std::string& name) {
        refuse_pack(name, {"daftar isi zip tidak cocok dengan isinya",
                           "the zip's table of contents does not agree with what is in it"});
    }

    std::ifstream& file_;
    End end_;
    Stretch directory_;
    std::size_t at_ = 0;           // in the directory
    std::uint64_t next_data_ = 0;  // in the file
    std::uint64_t total_ = 0;
};

}  // namespace

std::vector<PackEntry> read_pack_directory(const fs::path& pack) {
    std::error_code error;
    if (!fs::is_regular_file(pack, error)) {
        throw Error(ErrorCode::file_missing, "there is no such pack", pack.string());
    }
    const std::uint64_t size = fs::file_size(pack, error);
    std::ifstream file(pack, std::ios::binary);
    if (error || !file) throw Error(ErrorCode::file_denied, "the pack cannot be opened", pack.string());
    if (size > max_pack_bytes) {
        refuse_pack({}, {"paket lebih dari 512 MiB", "a pack of more than 512 MiB"},
                    {"Kecilkan gambar-gambarnya, lalu buat paketnya lagi.",
                     "Make its pictures smaller, then make the pack again."});
    }
    return Walk(file, read_end(file, size)).entries();
}

}  // namespace netra::content
