#include "cli/event_create.h"

#include <CLI/CLI.hpp>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/event_desk.h"
#include "base/error.h"
#include "base/utf8.h"
#include "cli/passphrase.h"
#include "core/date.h"

namespace netra::cli {

namespace {

const std::map<std::string, int> zones = {{"WIB", 420}, {"WITA", 480}, {"WIT", 540}};

struct Options {
    core::Event event;
    std::string from;
    std::string to;
    std::string mode;
    std::string zone = "WIB";
    std::int64_t people = 0;
    std::int64_t kiosks = 0;
    double hours = 0;
    std::string root_key;
};

std::int64_t day_of(const std::string& text, const char* option) {
    const auto date = core::parse_date(text);
    if (!date) throw Error(ErrorCode::usage, std::string(option) + " is a date as 2026-11-26", text);
    return core::days_from_date(*date);
}

bool has_plan(const Options& options) {
    return options.people > 0 && options.kiosks > 0 && options.hours > 0;
}

core::DayPlan plan_of(const Options& options) {
    return core::plan_day(options.people, options.kiosks, static_cast<std::int64_t>(options.hours * 60));
}

void show_plan(const Context& context, const core::DayPlan& plan) {
    context.note(fill(
        {"Waktu kiosk per orang: {0} detik, dipakai {1}.", "Kiosk time a person: {0} seconds, of use {1}."},
        {std::to_string(plan.seconds_each), std::to_string(plan.usable_seconds_each)}));
    for (const core::ModeFit& fit : plan.modes) {
        const base::Bilingual fits{"  {0}: {1} detik, melayani {2} orang: muat",
                                   "  {0}: {1} seconds, serves {2} people: fits"};
        const base::Bilingual not_fits{"  {0}: {1} detik, melayani {2} orang: tidak muat",
                                       "  {0}: {1} seconds, serves {2} people: does not fit"};
        context.note(
            fill(fit.fits ? fits : not_fits, {context.text(core::mode_name(fit.mode)),
                                              std::to_string(fit.seconds), std::to_string(fit.people)}));
    }
}

// The mode that was named, else the fullest that fits the plan.
core::Mode mode_of(const Options& options) {
    if (!options.mode.empty()) {
        const auto named = core::parse_mode(options.mode);
        if (!named) throw Error(ErrorCode::usage, "--mode is lengkap, ekspres or tanda-tangan", options.mode);
        return *named;
    }
    if (!has_plan(options)) throw Error(ErrorCode::usage, "give --mode, or --people, --kiosks and --hours");
    const auto best = plan_of(options).best;
    if (!best) throw Error(ErrorCode::not_allowed, "no mode fits so many people; add kiosks or hours");
    return *best;
}

core::Event event_of(const Options& options) {
    core::Event event = options.event;
    event.first_day = day_of(options.from, "--from");
    event.last_day = options.to.empty() ? event.first_day : day_of(options.to, "--to");
    event.utc_offset_minutes = zones.at(options.zone);
    event.mode = mode_of(options);
    return event;
}

int create(const Context& context, const Options& options) {
    if (has_plan(options)) show_plan(context, plan_of(options));
    const core::Event event = event_of(options);
    const auto problems = core::check_event(event);
    for (const core::EventProblem& problem : problems) {
        context.world.err << "netra: " << context.text(problem.message) << "\n";
    }
    if (!problems.empty()) return wrong_usage;
    app::Workspace workspace = context.open();
    app::RootAccess root{options.root_key, {}};
    if (!options.root_key.empty()) root.passphrase = passphrase(context);
    app::EventDesk(workspace).create(event, root);
    if (context.json) {
        context.print({{"code", event.code}, {"mode", base::fold_case(core::mode_name(event.mode).en)}});
    } else {
        context.say(fill({"Kegiatan {0} dibuat, cara {1}. Buka pada harinya dengan: netra event open {0}",
                          "Event {0} was made, mode {1}. Open it on its day with: netra event open {0}"},
                         {event.code, context.text(core::mode_name(event.mode))}));
    }
    return yes;
}

void declare_planning(CLI::App& command, const Context& context, const std::shared_ptr<Options>& options) {
    command.add_option(
        "--mode", options->mode,
        context.text({"cara di kiosk: lengkap, ekspres, atau tanda-tangan; tanpa ini yang "
                      "terlengkap yang muat",
                      "mode at the kiosk: full, express or signing; without it the fullest that "
                      "fits"}));
    command
        .add_option("--people", options->people, context.text({"jumlah peserta", "number of participants"}))
        ->check(CLI::PositiveNumber);
    command.add_option("--kiosks", options->kiosks, context.text({"jumlah kiosk", "number of kiosks"}))
        ->check(CLI::PositiveNumber);
    command
        .add_option("--hours", options->hours,
                    context.text({"lama kiosk buka, jam", "hours the kiosks are open"}))
        ->check(CLI::PositiveNumber);
}

void declare_positions(CLI::App& command, const Context& context, const std::shared_ptr<Options>& options) {
    command
        .add_option("--pact-signer", options->event.pact_signers,
                    context.text({"jabatan penanda tangan pakta simbolis",
                                  "position that signs the pact in the hall"}))
        ->allow_extra_args(false);
    command
        .add_option("--witness", options->event.witnesses,
                    context.text({"jabatan saksi", "position of a witness"}))
        ->allow_extra_args(false);
    command
        .add_option("--certificate-signer", options->event.certificate_signers,
                    context.text({"jabatan pada sertifikat, paling banyak 2",
                                  "position on the certificate, at most 2"}))
        ->allow_extra_args(false);
}

}  // namespace

void declare_event_create(CLI::App& event, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = context.command(event, "create",
                                        {"membuat kegiatan, atau mengubahnya selama belum dibuka",
                                         "make an event, or change it while it is not open"},
                                        [&context, options] { return create(context, *options); });
    core::Event& plan = options->event;
    command
        ->add_option("CODE", plan.code,
                     context.text({"kode: 1 sampai 12 dari A-Z dan 0-9", "code: 1 to 12 of A-Z and 0-9"}))
        ->required();
    command->add_option("--title", plan.title, context.text({"judul kegiatan", "title of the event"}))
        ->required();
    command
        ->add_option("--host", plan.host, context.text({"instansi penyelenggara", "the office that invites"}))
        ->required();
    command->add_option("--place", plan.place, context.text({"tempat", "place"}))->required();
    command
        ->add_option("--from", options->from,
                     context.text({"hari pertama, 2026-11-26", "first day, 2026-11-26"}))
        ->required();
    command->add_option("--to", options->to, context.text({"hari terakhir", "last day"}));
    command
        ->add_option("--course", plan.course,
                     context.text({"id materi yang terpasang", "id of an installed course"}))
        ->required();
    command->add_option(
        "--course-version", plan.course_version,
        context.text({"versinya; tanpa ini yang dipakai", "its version; otherwise the one in use"}));
    command->add_option("--election", plan.election,
                        context.text({"nama pemilihan", "name of the election"}));
    command->add_option("--zone", options->zone, context.text({"WIB, WITA, atau WIT", "WIB, WITA or WIT"}))
        ->check(CLI::IsMember(zones));
    command->add_option("--root-key", options->root_key,
                        context.text({"kunci akar lembaga; tidak perlu saat peragaan",
                                      "the organisation's root key; not needed for demonstration"}));
    declare_planning(*command, context, options);
    declare_positions(*command, context, options);
}

}  // namespace netra::cli
