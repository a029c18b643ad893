// `netra content pack` and `netra content key`: a course as one file, and the key that signs it.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_content_pack(CLI::App& content, Context& context);
void declare_content_key(CLI::App& content, Context& context);

}  // namespace netra::cli
