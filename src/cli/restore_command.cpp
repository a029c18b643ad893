#include "cli/restore_command.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/ledger_care.h"

namespace netra::cli {

namespace {

int restore(const Context& context, const std::string& file) {
    const storage::LedgerId ledger = app::restore(app::DataFolder(context.settings.data_folder), file,
                                                  context.world.clock, context.world.random);
    const std::string id = base::to_hex(ledger);
    if (context.json) {
        context.print({{"ledger", id}});
    } else {
        context.say(
            fill({"Cadangan dipulihkan. Catatan berlanjut dengan id baru {0} dan seri nomor baru.",
                  "The backup was restored. The ledger goes on under the new id {0} and a new series."},
                 {id}));
    }
    return yes;
}

}  // namespace

void declare_restore(CLI::App& program, Context& context) {
    const auto file = std::make_shared<std::string>();
    CLI::App* command = context.command(program, "restore",
                                        {"memulihkan basis data dari cadangan; tutup kiosk lebih dahulu",
                                         "take up a backup; close the kiosk first"},
                                        [&context, file] { return restore(context, *file); });
    command->add_option("FILE", *file, context.text({"berkas cadangan", "the backup's file"}))->required();
    command->footer(context.text({"Basis data yang lama tetap ada sebagai netra.db.replaced.",
                                  "The database that was there is kept as netra.db.replaced."}));
}

}  // namespace netra::cli
