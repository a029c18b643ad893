// netra certificate: lists, shows and hands out what was issued.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_certificate(CLI::App& program, Context& context);

}  // namespace netra::cli
