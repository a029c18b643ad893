// netra event open, ikrar and close: the day itself.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_event_day(CLI::App& event, Context& context);

}  // namespace netra::cli
