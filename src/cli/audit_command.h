// netra audit: whether the ledger and the documents are whole.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_audit(CLI::App& program, Context& context);

}  // namespace netra::cli
