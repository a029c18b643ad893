// netra person: what staff do for somebody; netra erase: everything kept of them is gone.
#pragma once
#include "cli/context.h"

namespace netra::cli {

void declare_person(CLI::App& program, Context& context);

}  // namespace netra::cli
