#include "cli/doctor_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/health.h"

namespace netra::cli {

namespace {

const char* name_of(app::Health health) {
    return health == app::Health::good ? "good" : health == app::Health::warning ? "warning" : "bad";
}

base::Bilingual mark_of(app::Health health) {
    if (health == app::Health::good) return {"baik   ", "good   "};
    if (health == app::Health::warning) return {"awas   ", "beware "};
    return {"RUSAK  ", "BAD    "};
}

int doctor(const Context& context) {
    const auto findings =
        app::examine(context.settings, context.world.clock, app::this_machine(context.settings));
    for (const app::Finding& finding : findings) {
        if (context.json) {
            context.print({{"check", finding.what},
                           {"state", name_of(finding.health)},
                           {"text", context.text(finding.words)},
                           {"hint", context.text(finding.hint)}});
            continue;
        }
        context.world.out << context.text(mark_of(finding.health)) << context.text(finding.words) << "\n";
        if (!finding.hint.id.empty()) context.world.out << "         " << context.text(finding.hint) << "\n";
    }
    const auto is_bad = [](const app::Finding& finding) { return finding.health == app::Health::bad; };
    return std::ranges::any_of(findings, is_bad) ? no : yes;
}

}  // namespace

void declare_doctor(CLI::App& program, Context& context) {
    CLI::App* command =
        context.command(program, "doctor",
                        {"memeriksa kiosk dan mesinnya: data, kunci, diska, jam, cadangan, layar",
                         "look the kiosk and its machine over: data, keys, disk, clock, backup, display"},
                        [&context] { return doctor(context); });
    command->footer(
        context.text({"Hanya melihat. Status 1 bila ada yang rusak. Catatan dan tanda tangan: netra audit.",
                      "Only looks. Status 1 where something is bad. Records and signatures: netra audit."}));
}

}  // namespace netra::cli
