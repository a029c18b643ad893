#include "cli/diagnostics.h"

#include <ostream>

namespace netra::cli {

void show(const Context& context, const base::Diagnostics& diagnostics) {
    for (const base::Diagnostic& diagnostic : diagnostics) {
        context.world.err << describe(diagnostic, context.language) << "\n";
    }
}

}  // namespace netra::cli
