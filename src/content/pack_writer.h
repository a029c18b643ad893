// A course's folder written as a .netra pack.
#pragma once
#include <filesystem>

#include "base/diagnostic.h"
#include "content/pack_manifest.h"
#include "core/signer.h"

namespace netra::content {

struct Packing {
    base::Diagnostics diagnostics;  // when these hold an error nothing was written
    PackManifest manifest;
    std::uint64_t bytes = 0;  // of the file
};

// Reads and checks the course, writes the pack beside `file`, reads it back whole, and only then gives it its
// name. The same folder makes the same bytes, on any machine with the same zlib, whatever the files' times,
// rights and order on disk; in a signed pack (`signer` may be null) the last 64 bytes of its manifest are the
// signature and differ each time, and with them that entry's checksum. Throws as base::write_file does.
Packing write_pack(const std::filesystem::path& folder, const std::filesystem::path& file,
                   const core::Signer* signer);

}  // namespace netra::content
