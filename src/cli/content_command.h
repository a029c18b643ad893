// netra content: checks courses, installs them, and chooses which version is taken.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_content(CLI::App& program, Context& context);

}  // namespace netra::cli
