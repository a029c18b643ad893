// Problems of somebody's file, each with its place, on stderr.
#pragma once
#include "base/diagnostic.h"
#include "cli/context.h"

namespace netra::cli {

void show(const Context& context, const base::Diagnostics& diagnostics);

}  // namespace netra::cli
