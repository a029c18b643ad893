// Why a pack is not read, with the file inside it that says so. Thrown within this folder alone.
#pragma once
#include <string>
#include <string_view>

#include "base/language.h"

namespace netra::content {

struct PackRefusal {
    std::string file;  // inside the pack, fit to be shown; empty: the pack itself
    base::Bilingual message;
    base::Bilingual hint;
};

// A name out of a stranger's file as it may stand in a message: what is not UTF-8 or a control character
// becomes U+FFFD, and after 100 bytes it ends with "…".
std::string shown_name(std::string_view name);

// What is not as `netra content pack` writes it: damaged on its way, or made by somebody else.
[[noreturn]] void refuse_pack(std::string_view file, const base::Bilingual& message);
[[noreturn]] void refuse_pack(std::string_view file, const base::Bilingual& message,
                              const base::Bilingual& hint);

}  // namespace netra::content
