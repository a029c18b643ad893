// A pack looked at before anybody decides about it: what it holds, and whose it is.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>

#include "app/courses.h"
#include "core/signer.h"
#include "credential/pack_signer.h"

namespace netra::app {

struct PackCheck {
    CourseLoad load;  // no course with errors; its folder is gone
    credential::PackSigner signer = credential::PackSigner::unsigned_pack;  // unless the pack cannot be read
    std::optional<core::KeyId> key;                                         // that signed it
    std::uint64_t bytes = 0;                                                // unpacked
};

// Unpacks into a folder of its own that goes again, and checks as `check_course` does. A signer that could
// never be accepted is an error. `trust` may be null; `now` in Unix seconds. Throws as content::Pack::open
// and base::write_file do.
PackCheck check_pack(const std::filesystem::path& file, const credential::TrustList* trust, std::int64_t now);

// The verdict as a problem of the file.
base::Diagnostic signer_fault(const std::filesystem::path& file, credential::PackSigner signer);

}  // namespace netra::app
