#include "content/pack_manifest.h"

#include "base/cbor.h"
#include "content/course_folder.h"

namespace netra::content {

namespace {

using base::Cbor;

constexpr std::int64_t format_version = 1;

bool read_file_line(const Cbor& value, PackedFile& file) {
    const auto* parts = value.array();
    if (parts == nullptr || parts->size() != 3) return false;
    const std::string* path = (*parts)[0].text();
    const std::int64_t* size = (*parts)[1].integer();
    const base::Bytes* hash = (*parts)[2].bytes();
    if (path == nullptr || size == nullptr || *size < 0 || hash == nullptr) return false;
    const auto digest = base::digest_from_bytes(*hash);
    if (!digest) return false;
    file = {*path, static_cast<std::uint64_t>(*size), *digest};
    return true;
}

bool read_files(const Cbor* value, std::vector<PackedFile>& files) {
    const auto* lines = value == nullptr ? nullptr : value->array();
    if (lines == nullptr || lines->empty() || lines->size() > max_course_files) return false;
    for (const Cbor& line : *lines) {
        PackedFile file;
        if (!read_file_line(line, file)) return false;
        if (!files.empty() && files.back().path >= file.path) return false;
        files.push_back(std::move(file));
    }
    return true;
}

}  // namespace

base::Bytes encode_manifest(const PackManifest& manifest) {
    Cbor::Array lines;
    for (const PackedFile& file : manifest.files) {
        lines.emplace_back(Cbor::Array{file.path, static_cast<std::int64_t>(file.size), file.hash});
    }
    return base::encode_cbor(
        Cbor::Map{{1, format_version}, {2, manifest.course}, {3, manifest.version}, {4, std::move(lines)}});
}

std::optional<PackManifest> decode_manifest(base::ByteView bytes) {
    const auto value = base::decode_cbor(bytes, {.max_bytes = max_manifest_bytes, .max_depth = 3});
    if (!value || value->map() == nullptr || value->map()->size() != 4) return std::nullopt;
    const Cbor *format = value->find(1), *course = value->find(2), *version = value->find(3);
    if (format == nullptr || *format != Cbor(format_version)) return std::nullopt;
    if (course == nullptr || course->text() == nullptr) return std::nullopt;
    if (version == nullptr || version->text() == nullptr) return std::nullopt;
    PackManifest manifest{*course->text(), *version->text(), {}};
    if (!read_files(value->find(4), manifest.files)) return std::nullopt;
    return manifest;
}

}  // namespace netra::content
