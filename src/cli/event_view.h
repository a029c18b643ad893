// netra event list, show and tickets: what is known of events.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_event_view(CLI::App& event, Context& context);

}  // namespace netra::cli
