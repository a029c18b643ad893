// A .netra file: a course's folder as one file that can be checked whole. README.md beside this file lays
// down the format; `write_pack` writes it.
//
// Whatever a stranger's file says, nothing is written before all limits and names hold, and nothing is kept
// that does not match the manifest.
#pragma once
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "base/diagnostic.h"
#include "content/course_reader.h"
#include "content/pack_manifest.h"
#include "content/report.h"
#include "core/cose.h"

namespace netra::content {

class Pack {
  public:
    // Opens and looks through: limits, directory, names, manifest, and that directory and manifest name the
    // same files. Nothing, and an error in the report, for what is not a good pack. Throws as
    // `read_pack_directory` does.
    static std::optional<Pack> open(const std::filesystem::path& file, Report& report);
    Pack(Pack&&) noexcept;
    Pack& operator=(Pack&&) noexcept;
    ~Pack();

    const PackManifest& manifest() const { return manifest_; }
    // Whose payload is the manifest; nothing in an unsigned pack. Not verified here.
    const std::optional<core::CoseSign1>& signature() const { return signature_; }
    std::uint64_t unpacked_bytes() const;

    // The bytes of one file that the manifest names, by the checks of unpack(); nothing for a name it does
    // not have and, with an error in the report, for bytes that do not match.
    std::optional<base::Bytes> file(const std::string& path, Report& report) const;

    // Bytes written so far, and all there are.
    using Progress = std::function<void(std::uint64_t done, std::uint64_t of)>;

    // Writes every file below `folder`, which is there and empty, flushed to disk. False, and an error in the
    // report, at the first file whose bytes are not those of the manifest, or that is an archive itself.
    // Throws as base::write_file does.
    bool unpack(const std::filesystem::path& folder, Report& report, const Progress& progress = {}) const;
    // The same checks, and nothing is written.
    bool verify(Report& report) const;

  private:
    struct Archive;
    explicit Pack(std::unique_ptr<Archive> archive);
    base::Bytes checked(std::size_t index) const;
    template <typename Take>
    bool each_file(Report& report, const Take& take) const;

    std::unique_ptr<Archive> archive_;
    PackManifest manifest_;
    std::optional<core::CoseSign1> signature_;
};

// Adds an error to the reading of an unpacked course that is not the course its manifest names.
void check_promise(const PackManifest& manifest, CourseReading& reading);

// Whether the bytes are a zip archive and the name is not that of a spreadsheet: packs hold no packs.
bool is_nested_archive(const std::string& path, base::ByteView bytes);

}  // namespace netra::content
