// netra find: who is meant, and how far they are.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_find(CLI::App& program, Context& context);

}  // namespace netra::cli
