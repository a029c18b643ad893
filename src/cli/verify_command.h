// netra verify: whether certificates are genuine, by the data folder's lists.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_verify(CLI::App& program, Context& context);

}  // namespace netra::cli
