// A PDF as other people's programs see it.
#pragma once
#include <string>

#include "base/bytes.h"

namespace netra::document::example {

// What `command` prints for the file, whose path replaces "FILE"; REQUIREs that it succeeds.
std::string tool(const std::string& command, base::ByteView file, const std::string& suffix = ".pdf");

}  // namespace netra::document::example
