#include "cli/event_command.h"

#include <CLI/CLI.hpp>

#include "cli/event_create.h"
#include "cli/event_day.h"
#include "cli/event_view.h"

namespace netra::cli {

void declare_event(CLI::App& program, Context& context) {
    CLI::App* event = program.add_subcommand("event", context.text({"kegiatan: dari rencana sampai penutupan",
                                                                    "events: from the plan to the close"}));
    event->require_subcommand(1);
    declare_event_create(*event, context);
    declare_event_day(*event, context);
    declare_event_view(*event, context);
}

}  // namespace netra::cli
