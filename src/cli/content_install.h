// `netra content install`: a course from a folder or a pack, and what it changes.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_content_install(CLI::App& content, Context& context);

}  // namespace netra::cli
