#include "content/pack_writer.h"

#include <unistd.h>
#include <zip.h>

#include <sys/stat.h>

#include "base/error.h"
#include "base/files.h"
#include "content/course_folder.h"
#include "content/course_reader.h"
#include "content/pack.h"
#include "content/pack_directory.h"
#include "content/pack_names.h"
#include "core/cose.h"

namespace netra::content {

namespace fs = std::filesystem;

namespace {

// 1980-01-01 00:00:00, the first moment of zip's calendar.
constexpr zip_uint16_t fixed_time = 0, fixed_date = 0x0021;
constexpr zip_uint32_t plain_file = zip_uint32_t{S_IFREG | 0644} << 16U;

// Closed unwritten unless `write` was called.
class Archive {
  public:
    explicit Archive(const fs::path& file)
        : file_(file), zip_(zip_open(file.c_str(), ZIP_CREATE | ZIP_EXCL, nullptr)) {
        if (zip_ == nullptr) throw Error(ErrorCode::read_only, "cannot create the pack", file.string());
    }
    ~Archive() {
        if (zip_ != nullptr) zip_discard(zip_);
    }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    // The bytes outlive the archive.
    void add(const std::string& name, base::ByteView bytes) {
        add(name, zip_source_buffer(zip_, bytes.data(), bytes.size(), 0), bytes.size());
    }
    void add(const std::string& name, const fs::path& from, std::uint64_t size) {
        add(name, zip_source_file(zip_, from.c_str(), 0, static_cast<zip_int64_t>(size)), size);
    }
    void write() {
        if (zip_close(zip_) != 0) {
            const std::string why = zip_strerror(zip_);
            throw Error(ErrorCode::file_failed, "cannot write the pack: " + why, file_.string());
        }
        zip_ = nullptr;
    }

  private:
    void add(const std::string& name, zip_source_t* source, std::uint64_t size) {
        const zip_int64_t index =
            source == nullptr ? -1 : zip_file_add(zip_, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) throw Error(ErrorCode::internal, "a file cannot be added to the pack", name);
        const auto at = static_cast<zip_uint64_t>(index);
        // A large file is most often a picture, packed already; and so no pack swells beyond the reader's
        // ratio.
        const auto method = size > ratio_free_bytes ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        zip_set_file_compression(zip_, at, method, 9);
        zip_file_set_dostime(zip_, at, fixed_time, fixed_date, 0);
        zip_file_set_external_attributes(zip_, at, 0, ZIP_OPSYS_UNIX, plain_file);
    }

    fs::path file_;
    zip_t* zip_;
};

// The file beside the target while it is written; gone afterwards whatever happens.
class Draft {
  public:
    explicit Draft(const fs::path& target) : path_(target.string() + ".part-" + std::to_string(::getpid())) {
        remove();
    }
    ~Draft() { remove(); }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    const fs::path& path() const { return path_; }

  private:
    void remove() const {
        std::error_code ignored;
        fs::remove(path_, ignored);
    }
    fs::path path_;
};

// Lists, reads and hashes what goes into the pack.
PackManifest manifest_of(const CourseFolder& files, const core::Course& course, Report& report) {
    PackManifest manifest{course.id, course.version, {}};
    check_pack_names(files.files(), report);
    for (const std::string& path : files.files()) {
        const base::Bytes bytes = base::read_file(files.absolute(path));
        if (is_nested_archive(path, bytes)) {
            report.error({path}, {"arsip di dalam paket", "an archive inside the pack"},
                         {"Taruh berkas materinya sendiri di folder, bukan arsipnya.",
                          "Put the course's own files into the folder, not an archive of them."});
        }
        manifest.files.push_back({path, bytes.size(), base::sha256(bytes)});
    }
    return manifest;
}

void write_archive(const fs::path& draft, const CourseFolder& files, const PackManifest& manifest,
                   const core::Signer* signer) {
    base::Bytes head = encode_manifest(manifest);
    if (signer != nullptr) head = core::sign_cose(*signer, core::Purpose::pack, head);
    Archive archive(draft);
    archive.add(std::string(signer != nullptr ? signed_manifest_name : manifest_name), head);
    for (const PackedFile& file : manifest.files) {
        archive.add(file.path, files.absolute(file.path), file.size);
    }
    archive.write();
}

void append(base::Diagnostics& to, base::Diagnostics more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

Packing write_pack(const fs::path& folder, const fs::path& file, const core::Signer* signer) {
    CourseReading reading = read_course(folder, base::Language::indonesian);
    Packing packing{std::move(reading.diagnostics), {}, 0};
    if (base::has_errors(packing.diagnostics)) return packing;
    Report report;
    const CourseFolder files(folder, report);
    packing.manifest = manifest_of(files, reading.course, report);
    append(packing.diagnostics, report.diagnostics());
    if (base::has_errors(packing.diagnostics)) return packing;

    const Draft draft(file);
    write_archive(draft.path(), files, packing.manifest, signer);
    Report again;
    const auto pack = Pack::open(draft.path(), again);
    if (!pack || !pack->verify(again)) {
        append(packing.diagnostics, again.diagnostics());
        return packing;
    }
    packing.bytes = fs::file_size(draft.path());
    base::put_in_place(draft.path(), file);
    return packing;
}

}  // namespace netra::content
