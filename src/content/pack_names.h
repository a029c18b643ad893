// Which names files may have inside a pack, so that none of them means another place or another file on
// whatever disk it is unpacked to.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "content/report.h"

namespace netra::content {

constexpr std::size_t max_pack_name_bytes = 200;

// The manifest's own names, in an unsigned and in a signed pack; no file of a course is called so.
constexpr std::string_view manifest_name = "pack.cbor";
constexpr std::string_view signed_manifest_name = "pack.cose";

// Reports each name that is not UTF-8, too long or too deep, absolute, with a backslash, a colon or a control
// character, with an empty part or one that begins with a dot, and names that are the same after
// normalisation and case folding, or of which one is a folder of the other.
void check_pack_names(const std::vector<std::string>& names, Report& report);

}  // namespace netra::content
