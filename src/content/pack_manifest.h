// What a pack says of itself: the course it holds, and every file with its size and hash.
//
//   {1: 1, 2: course id, 3: course version, 4: [[path, size, SHA-256]...]}
//
// Deterministic CBOR, paths ascending by bytes, none twice. In a signed pack it is the payload of a
// COSE_Sign1 for the purpose "NC1:pack".
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/sha256.h"

namespace netra::content {

constexpr std::size_t max_manifest_bytes = std::size_t{2} << 20;

struct PackedFile {
    std::string path;
    std::uint64_t size = 0;  // bytes, unpacked
    base::Digest hash{};
    bool operator==(const PackedFile&) const = default;
};

struct PackManifest {
    std::string course;  // id
    std::string version;
    std::vector<PackedFile> files;
    bool operator==(const PackManifest&) const = default;
};

base::Bytes encode_manifest(const PackManifest& manifest);
// Nothing for bytes that `encode_manifest` does not write, for no file or more than 5,000, and for names out
// of order. Whether the names are good ones is not looked at.
std::optional<PackManifest> decode_manifest(base::ByteView bytes);

}  // namespace netra::content
