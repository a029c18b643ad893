#include "cli/roster_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/event_desk.h"
#include "app/event_office.h"
#include "base/files.h"
#include "cli/diagnostics.h"
#include "roster/roster_reader.h"

namespace netra::cli {

namespace {

struct Options {
    std::string file;
    std::string event;
    bool dry_run = false;
    bool strict = false;
};

void answer(const Context& context, const Options& options, std::int64_t people, std::int64_t faults,
            bool imported) {
    if (context.json) {
        return context.print(
            {{"event", options.event}, {"people", people}, {"faults", faults}, {"imported", imported}});
    }
    const std::string rows = std::to_string(people);
    if (imported) {
        context.say(
            fill({"{0} orang kini di daftar peserta {1}.", "{0} people are now in the roster of {1}."},
                 {rows, options.event}));
    } else {
        context.say(fill({"{0} baris dapat diambil; daftar peserta {1} tidak diubah.",
                          "{0} rows can be taken; the roster of {1} was not changed."},
                         {rows, options.event}));
    }
    if (faults > 0) {
        context.note(fill({"{0} galat; baris yang disebut di atas tidak diambil.",
                           "{0} errors; the rows named above are not taken."},
                          {std::to_string(faults)}));
    }
}

int import(Context& context, const Options& options) {
    app::Workspace workspace = context.open();
    app::EventOffice(workspace).standing(options.event);  // a wrong code shows before the file is read
    const roster::Roster roster = roster::read_roster_csv(base::read_text_file(options.file), options.file);
    show(context, roster.diagnostics);
    const auto faults =
        std::ranges::count(roster.diagnostics, base::Severity::error, &base::Diagnostic::severity);
    // A file without one good row would empty the roster that is there.
    const bool takes = !options.dry_run && !roster.rows.empty() && (faults == 0 || !options.strict);
    auto people = static_cast<std::int64_t>(roster.rows.size());
    if (takes) people = app::EventDesk(workspace).import_roster(options.event, roster);
    answer(context, options, people, faults, takes);
    return faults == 0 && !roster.rows.empty() ? yes : no;
}

}  // namespace

void declare_roster(CLI::App& program, Context& context) {
    CLI::App* roster = program.add_subcommand(
        "roster", context.text({"daftar peserta sebuah kegiatan", "the participants' list of an event"}));
    roster->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        context.command(*roster, "import",
                        {"mengambil daftar peserta dari berkas CSV, menggantikan yang lama",
                         "take the participants' list from a CSV file, in place of the one before"},
                        [&context, options] { return import(context, *options); });
    command->add_option("FILE", options->file, context.text({"berkas CSV", "CSV file"}))->required();
    command->add_option("--event", options->event, context.text({"kode kegiatan", "the event's code"}))
        ->required();
    command->add_flag(
        "--dry-run", options->dry_run,
        context.text({"hanya memeriksa; tidak ada yang diubah", "only check; nothing is changed"}));
    command->add_flag("--strict", options->strict,
                      context.text({"tidak mengambil satu baris pun bila ada galat",
                                    "take no row at all when one has an error"}));
    command->footer(context.text(
        {"Baris yang bergalat ditinggalkan dan status keluarnya 1; baris lain tetap diambil.",
         "Rows with an error are left out and the exit status is 1; the others are taken all the same."}));
}

}  // namespace netra::cli
