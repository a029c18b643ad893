#include "cli/roster_command.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/roster_desk.h"
#include "base/files.h"
#include "roster/roster_reader.h"

namespace netra::cli {

namespace {

struct Options {
    std::string file;
    std::string event;
    std::string problems;
    bool dry_run = false;
    bool strict = false;
};

void answer(const Context& context, const Options& options, std::int64_t people, const roster::Tally& tally,
            bool imported) {
    if (context.json) {
        return context.print({{"event", options.event},
                              {"people", people},
                              {"faults", tally.errors},
                              {"warnings", tally.warned_rows},
                              {"imported", imported}});
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
    if (tally.errors > 0) {
        context.note(
            fill({"{0} baris dengan kesalahan tidak diambil.", "{0} rows with an error are not taken."},
                 {std::to_string(tally.errors)}));
    }
}

void show_findings(const Context& context, const Options& options, const roster::Roster& roster) {
    for (const roster::Finding& finding : roster.findings)
        context.world.err << roster::describe(finding, options.file, context.language) << "\n";
    if (options.problems.empty()) return;
    base::write_file(options.problems,
                     base::as_bytes(app::problem_list(
                         roster, std::filesystem::path(options.file).filename().string(), context.language)));
}

int import(Context& context, const Options& options) {
    app::Workspace workspace = context.open();
    app::RosterDesk desk(workspace);
    const roster::Roster roster = desk.check(options.event, options.file);
    show_findings(context, options, roster);
    const roster::Tally tally = roster::tally(roster);
    const bool takes = !options.dry_run && !roster.rows.empty() && (tally.errors == 0 || !options.strict);
    auto people = static_cast<std::int64_t>(roster.rows.size());
    if (takes) people = desk.take(options.event, roster);
    answer(context, options, people, tally, takes);
    return tally.errors == 0 && !roster.rows.empty() ? yes : no;
}

}  // namespace

void declare_roster(CLI::App& program, Context& context) {
    CLI::App* roster = program.add_subcommand(
        "roster", context.text({"daftar peserta sebuah kegiatan", "the participants' list of an event"}));
    roster->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        context.command(*roster, "import",
                        {"mengambil daftar peserta dari berkas CSV atau XLSX, menggantikan yang lama",
                         "take the participants' list from a CSV or XLSX file, in place of the one before"},
                        [&context, options] { return import(context, *options); });
    command->add_option("FILE", options->file, context.text({"berkas CSV atau XLSX", "CSV or XLSX file"}))
        ->required();
    command->add_option("--event", options->event, context.text({"kode kegiatan", "the event's code"}))
        ->required();
    command->add_flag(
        "--dry-run", options->dry_run,
        context.text({"hanya memeriksa; tidak ada yang diubah", "only check; nothing is changed"}));
    command->add_flag("--strict", options->strict,
                      context.text({"tidak mengambil satu baris pun bila ada kesalahan",
                                    "take no row at all when one has an error"}));
    command->add_option("--problems", options->problems,
                        context.text({"menulis semua masalah ke berkas CSV ini, untuk pembuat daftar",
                                      "write all problems to this CSV file, for whoever made the list"}));
    command->footer(context.text(
        {"Baris dengan kesalahan ditinggalkan dan status keluarnya 1; baris lain tetap diambil.",
         "Rows with an error are left out and the exit status is 1; the others are taken all the same."}));
}

}  // namespace netra::cli
