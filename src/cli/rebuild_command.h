// netra rebuild: makes everything that is read from the ledger anew.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_rebuild(CLI::App& program, Context& context);

}  // namespace netra::cli
