// netra init: founds what a kiosk rests on: keys, lists, ledger; and names its organisation.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_init(CLI::App& program, Context& context);

}  // namespace netra::cli
