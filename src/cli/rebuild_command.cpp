#include "cli/rebuild_command.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/ledger_care.h"

namespace netra::cli {

namespace {

int rebuild(const Context& context) {
    const std::int64_t entries = app::rebuild(app::DataFolder(context.settings.data_folder));
    if (context.json) {
        context.print({{"entries", entries}});
    } else {
        context.say(
            fill({"Semua tabel dibuat ulang dari {0} entri.", "All tables were made anew from {0} entries."},
                 {std::to_string(entries)}));
    }
    return yes;
}

}  // namespace

void declare_rebuild(CLI::App& program, Context& context) {
    context.command(program, "rebuild",
                    {"membuat ulang semua tabel dari catatan", "make all tables anew from the ledger"},
                    [&context] { return rebuild(context); });
}

}  // namespace netra::cli
