// netra event create: an event as it is planned, and whether its people fit into its time.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_event_create(CLI::App& event, Context& context);

}  // namespace netra::cli
