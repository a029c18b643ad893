#include "cli/backup_command.h"

#include <CLI/CLI.hpp>
#include <memory>

#include "app/ledger_care.h"

namespace netra::cli {

namespace {

int back_up(const Context& context, const std::string& file) {
    app::back_up(app::DataFolder(context.settings.data_folder), std::filesystem::absolute(file));
    context.note(fill({"{0} ditulis. Salin juga folder documents dan keys.",
                       "{0} was written. Copy the folders documents and keys as well."},
                      {file}));
    return yes;
}

}  // namespace

void declare_backup(CLI::App& program, Context& context) {
    const auto file = std::make_shared<std::string>();
    CLI::App* command = context.command(program, "backup",
                                        {"menyalin basis data ke sebuah berkas; kiosk boleh tetap berjalan",
                                         "copy the database to a file; the kiosk may go on"},
                                        [&context, file] { return back_up(context, *file); });
    command->add_option("FILE", *file, context.text({"berkas cadangan", "the backup's file"}))->required();
}

}  // namespace netra::cli
