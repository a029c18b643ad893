// The pact and the pledge, from their Markdown files.
#pragma once
#include <string_view>

#include "base/bytes.h"
#include "content/report.h"
#include "content/source_text.h"
#include "core/pact.h"

namespace netra::content {

// `bytes` is the file as it is stored: what the hash is of.
core::Pact read_pact(const SourceText& source, base::ByteView bytes, Report& report);

core::Pledge read_pledge(const SourceText& source, Report& report);

}  // namespace netra::content
