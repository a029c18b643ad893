#include "cli/event_day.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/event_desk.h"
#include "app/event_office.h"

namespace netra::cli {

namespace {

int open(const Context& context, const std::string& code) {
    app::Workspace workspace = context.open();
    app::EventDesk(workspace).open(code);
    context.note(fill({"Kegiatan {0} dibuka.", "Event {0} is open."}, {code}));
    return yes;
}

nlohmann::ordered_json to_json(const storage::EventFigures& figures) {
    return {{"came", figures.came},
            {"passed", figures.passed},
            {"signed", figures.signed_pacts},
            {"declined", figures.declined},
            {"certificates", figures.certificates}};
}

int close(const Context& context, const std::string& code) {
    app::Workspace workspace = context.open();
    const app::ClosingPapers papers = app::EventOffice(workspace).close(code);
    if (context.json) {
        context.print({{"event", code},
                       {"checkpoint", papers.checkpoint},
                       {"checkpoint_file", papers.checkpoint_file.string()},
                       {"figures_file", papers.figures_file.string()},
                       {"backup", papers.backup.string()},
                       {"today", to_json(papers.count.today)},
                       {"in_all", to_json(papers.count.in_all)}});
        return yes;
    }
    context.note(fill({"Kegiatan {0} ditutup. Titik periksa di bawah ini dapat ditandatangani bersama.",
                       "Event {0} is closed. The checkpoint below can be countersigned."},
                      {code}));
    context.world.out << papers.checkpoint;
    context.note(
        fill({"Titik periksa: {0}\nAngka: {1}\nCadangan: {2}", "Checkpoint: {0}\nFigures: {1}\nBackup: {2}"},
             {papers.checkpoint_file.string(), papers.figures_file.string(), papers.backup.string()}));
    return yes;
}

struct Pledge {
    std::string code;
    std::string led_by;
    std::vector<std::string> witnesses;
};

int record_pledge(const Context& context, const Pledge& pledge) {
    app::Workspace workspace = context.open();
    app::EventOffice(workspace).record_pledge(pledge.code, pledge.led_by, pledge.witnesses);
    context.note(fill({"Ikrar {0} dicatat; kiosk tidak lagi memintanya.",
                       "The pledge of {0} is recorded; kiosks no longer ask for it."},
                      {pledge.code}));
    return yes;
}

void declare_pledge(CLI::App& event, Context& context) {
    const auto pledge = std::make_shared<Pledge>();
    CLI::App* command = context.command(event, "ikrar",
                                        {"mencatat ikrar yang dibacakan bersama di ruangan",
                                         "record that the pledge was read aloud together"},
                                        [&context, pledge] { return record_pledge(context, *pledge); });
    command->add_option("CODE", pledge->code, context.text({"kode kegiatan", "the event's code"}))
        ->required();
    command
        ->add_option("--led-by", pledge->led_by,
                     context.text({"jabatan pemimpinnya", "position of who led it"}))
        ->required();
    command
        ->add_option("--witness", pledge->witnesses, context.text({"jabatan saksi", "position of a witness"}))
        ->allow_extra_args(false);
}

}  // namespace

void declare_event_day(CLI::App& event, Context& context) {
    const base::Bilingual code_help{"kode kegiatan", "the event's code"};
    const auto opened = std::make_shared<std::string>();
    context
        .command(event, "open", {"membuka kegiatan untuk peserta", "open an event for participants"},
                 [&context, opened] { return open(context, *opened); })
        ->add_option("CODE", *opened, context.text(code_help))
        ->required();
    declare_pledge(event, context);
    const auto closed = std::make_shared<std::string>();
    context
        .command(event, "close",
                 {"menutup kegiatan; membuat titik periksa, angka, dan cadangan",
                  "close an event; makes the checkpoint, the figures and a backup"},
                 [&context, closed] { return close(context, *closed); })
        ->add_option("CODE", *closed, context.text(code_help))
        ->required();
}

}  // namespace netra::cli
