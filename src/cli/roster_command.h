// netra roster import: the participants' list of an event.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_roster(CLI::App& program, Context& context);

}  // namespace netra::cli
