// netra staff: who may enter the staff area.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_staff(CLI::App& program, Context& context);

}  // namespace netra::cli
