// netra backup: copies the database beside a kiosk at work.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_backup(CLI::App& program, Context& context);

}  // namespace netra::cli
