// netra restore: takes up a backup under a new ledger id.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_restore(CLI::App& program, Context& context);

}  // namespace netra::cli
