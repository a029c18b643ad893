// netra report: what an organiser learns from an event.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_report(CLI::App& program, Context& context);

}  // namespace netra::cli
