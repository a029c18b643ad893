// netra event: events from their first plan to their close.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_event(CLI::App& program, Context& context);

}  // namespace netra::cli
