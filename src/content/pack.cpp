#include "content/pack.h"

#include <zip.h>

#include <algorithm>
#include <vector>

#include "base/error.h"
#include "base/files.h"
#include "base/utf8.h"
#include "content/pack_directory.h"
#include "content/pack_names.h"
#include "content/pack_refusal.h"

namespace netra::content {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t max_signed_bytes = max_manifest_bytes + 256;

void report_refusal(const PackRefusal& refusal, const fs::path& pack, Report& report) {
    const std::string file = refusal.file.empty() ? shown_name(pack.filename().string()) : refusal.file;
    report.error({file}, refusal.message, refusal.hint);
}

std::vector<std::string> names_of(const std::vector<PackEntry>& entries) {
    std::vector<std::string> names;
    for (auto entry = entries.begin() + 1; entry != entries.end(); ++entry) names.push_back(entry->name);
    return names;
}

// Both ways: no file that the manifest does not name, none missing, and each of its size.
void compare(const std::vector<PackEntry>& entries, const PackManifest& manifest) {
    const std::vector<std::string> names = names_of(entries);
    for (const PackedFile& file : manifest.files) {
        if (std::ranges::find(names, file.path) != names.end()) continue;
        refuse_pack(file.path, {"disebut manifes tetapi tidak ada di paket",
                                "named by the manifest but not in the pack"});
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool known =
            std::ranges::find(manifest.files, names[i], &PackedFile::path) != manifest.files.end();
        if (!known) {
            refuse_pack(names[i], {"ada di paket tetapi tidak disebut manifes",
                                   "in the pack but not named by the manifest"});
        }
        if (i >= manifest.files.size() || manifest.files[i].path != names[i] ||
            manifest.files[i].size != entries[i + 1].size) {
            refuse_pack(names[i], {"urutan atau ukurannya lain daripada di manifes",
                                   "its order or size is not that of the manifest"});
        }
    }
}

}  // namespace

struct Pack::Archive {
    fs::path file;
    std::vector<PackEntry> entries;
    zip_t* zip = nullptr;

    Archive() = default;
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
    ~Archive() {
        if (zip != nullptr) zip_discard(zip);
    }

    // libzip's view of the file has the same number of entries as ours.
    void open() {
        zip = zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
        if (zip != nullptr && zip_get_num_entries(zip, 0) == static_cast<zip_int64_t>(entries.size())) return;
        refuse_pack({}, {"bukan paket .netra yang utuh", "not a whole .netra pack"});
    }

    // The entry's bytes: exactly as many as were declared, and of the checksum that was declared.
    base::Bytes read(std::size_t index, std::size_t max_bytes) const {
        const PackEntry& entry = entries[index];
        if (entry.size > max_bytes) refuse_pack(entry.name, {"terlalu besar", "too large"});
        const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> opened(zip_fopen_index(zip, index, 0),
                                                                       &zip_fclose);
        base::Bytes bytes(static_cast<std::size_t>(entry.size));
        const zip_int64_t got = opened ? zip_fread(opened.get(), bytes.data(), bytes.size()) : -1;
        // The checksum is compared, and an error of it told, by a reading past the end.
        std::uint8_t beyond = 0;
        if (got < 0 || static_cast<zip_uint64_t>(got) != entry.size ||
            zip_fread(opened.get(), &beyond, 1) != 0) {
            refuse_pack(entry.name, {"rusak: ukuran atau jumlah periksanya tidak cocok",
                                     "damaged: its size or checksum does not match"});
        }
        return bytes;
    }
};

Pack::Pack(std::unique_ptr<Archive> archive) : archive_(std::move(archive)) {}
Pack::Pack(Pack&&) noexcept = default;
Pack& Pack::operator=(Pack&&) noexcept = default;
Pack::~Pack() = default;

std::optional<Pack> Pack::open(const fs::path& file, Report& report) {
    try {
        auto archive = std::make_unique<Archive>();
        archive->file = file;
        archive->entries = read_pack_directory(file);
        const std::string first = archive->entries.front().name;
        const bool is_signed = first == signed_manifest_name;
        if (!is_signed && first != manifest_name) {
            refuse_pack({}, {"bukan paket .netra: tanpa manifes", "not a .netra pack: it has no manifest"});
        }
        check_pack_names(names_of(archive->entries), report);
        if (base::has_errors(report.diagnostics())) return std::nullopt;
        archive->open();
        Pack pack(std::move(archive));
        base::Bytes bytes = pack.archive_->read(0, max_signed_bytes);
        if (is_signed) {
            pack.signature_ = core::parse_cose(bytes, max_signed_bytes);
            bytes = pack.signature_ ? pack.signature_->payload : base::Bytes();
        }
        auto manifest = decode_manifest(bytes);
        if (!manifest) refuse_pack(first, {"manifes tidak terbaca", "the manifest cannot be read"});
        compare(pack.archive_->entries, *manifest);
        pack.manifest_ = std::move(*manifest);
        return pack;
    } catch (const PackRefusal& refusal) {
        report_refusal(refusal, file, report);
        return std::nullopt;
    }
}

std::uint64_t Pack::unpacked_bytes() const {
    std::uint64_t total = 0;
    for (const PackedFile& file : manifest_.files) total += file.size;
    return total;
}

// The file at that place of the manifest.
base::Bytes Pack::checked(std::size_t index) const {
    const PackedFile& file = manifest_.files[index];
    base::Bytes bytes = archive_->read(index + 1, base::max_file_bytes);
    if (base::sha256(bytes) != file.hash) {
        refuse_pack(file.path, {"isinya diubah: tidak cocok dengan manifes",
                                "its content was changed: it does not match the manifest"});
    }
    if (is_nested_archive(file.path, bytes)) {
        refuse_pack(file.path, {"arsip di dalam paket", "an archive inside the pack"},
                    {"Taruh berkas materinya sendiri di folder, bukan arsipnya.",
                     "Put the course's own files into the folder, not an archive of them."});
    }
    return bytes;
}

std::optional<base::Bytes> Pack::file(const std::string& path, Report& report) const {
    const auto found = std::ranges::find(manifest_.files, path, &PackedFile::path);
    if (found == manifest_.files.end()) return std::nullopt;
    try {
        return checked(static_cast<std::size_t>(found - manifest_.files.begin()));
    } catch (const PackRefusal& refusal) {
        report_refusal(refusal, archive_->file, report);
        return std::nullopt;
    }
}

template <typename Take>
bool Pack::each_file(Report& report, const Take& take) const {
    try {
        for (std::size_t i = 0; i < manifest_.files.size(); ++i) take(manifest_.files[i].path, checked(i));
        return true;
    } catch (const PackRefusal& refusal) {
        report_refusal(refusal, archive_->file, report);
        return false;
    }
}

bool Pack::unpack(const fs::path& folder, Report& report, const Progress& progress) const {
    const std::uint64_t all = unpacked_bytes();
    std::uint64_t done = 0;
    return each_file(report, [&](const std::string& path, base::ByteView bytes) {
        base::make_folder((folder / path).parent_path());
        base::write_file(folder / path, bytes);
        done += bytes.size();
        if (progress) progress(done, all);
    });
}

bool Pack::verify(Report& report) const {
    return each_file(report, [](const std::string&, base::ByteView) {});
}

void check_promise(const PackManifest& manifest, CourseReading& reading) {
    if (base::has_errors(reading.diagnostics)) return;
    const core::Course& course = reading.course;
    if (course.id == manifest.course && course.version == manifest.version) return;
    const std::string named = shown_name(manifest.course + " " + manifest.version);
    const std::string found = course.id + " " + course.version;
    reading.diagnostics.push_back({"course.toml",
                                   0,
                                   0,
                                   base::Severity::error,
                                   {"manifes paket menyebut materi lain: " + named + ", bukan " + found,
                                    "the pack's manifest names another course: " + named + ", not " + found},
                                   {"Minta paket baru yang dibuat dengan netra content pack.",
                                    "Ask for a new pack made with netra content pack."}});
}

bool is_nested_archive(const std::string& path, base::ByteView bytes) {
    return base::as_text(bytes).starts_with("PK\x03\x04") && !base::fold_case(path).ends_with(".xlsx");
}

}  // namespace netra::content
