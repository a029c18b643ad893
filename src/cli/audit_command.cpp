#include "cli/audit_command.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/ledger_care.h"
#include "base/error.h"
#include "cli/progress_line.h"

namespace netra::cli {

namespace {

using nlohmann::ordered_json;

ordered_json to_json(const app::FolderAudit& audit) {
    ordered_json object = {{"clean", audit.clean()},
                           {"entries", audit.ledger.tip.size},
                           {"root", base::to_hex(audit.ledger.tip.root)},
                           {"documents", audit.documents_seen},
                           {"damage", nullptr},
                           {"damaged_documents", ordered_json::array()}};
    if (const auto& damage = audit.ledger.first_damage) {
        object["damage"] = {{"entry", damage->seq}, {"column", damage->column}, {"text", describe(*damage)}};
    }
    for (const app::DocumentFault& fault : audit.documents) {
        object["damaged_documents"].push_back(
            {{"number", fault.number}, {"file", fault.file.string()}, {"missing", fault.missing}});
    }
    return object;
}

void answer(const Context& context, const app::FolderAudit& audit) {
    if (context.json) return context.print(to_json(audit));
    if (const auto& damage = audit.ledger.first_damage) {
        context.say(
            fill({"Catatan rusak. Kerusakan pertama: {0}", "The ledger is damaged. First damage: {0}"},
                 {describe(*damage)}));
        return context.say(
            {"Hentikan kiosk, simpan salinan folder data, lalu pulihkan cadangan terbaru.",
             "Stop the kiosk, keep a copy of the data folder, then restore the newest backup."});
    }
    for (const app::DocumentFault& fault : audit.documents) {
        const base::Bilingual missing{"Dokumen sertifikat {0} hilang: {1}",
                                      "Certificate {0}: document missing: {1}"};
        const base::Bilingual changed{"Dokumen sertifikat {0} berubah: {1}",
                                      "Certificate {0}: document changed: {1}"};
        context.say(fill(fault.missing ? missing : changed, {fault.number, fault.file.string()}));
    }
    if (!audit.clean()) return;
    context.say(
        fill({"Catatan utuh: {0} entri, {1} dokumen.", "The ledger is whole: {0} entries, {1} documents."},
             {std::to_string(audit.ledger.tip.size), std::to_string(audit.documents_seen)}));
    context.row({"Akar Merkle", "Merkle root"}, base::to_hex(audit.ledger.tip.root));
}

int audit(const Context& context) {
    const app::DataFolder folder(context.settings.data_folder);
    app::FolderAudit result;
    {
        ProgressLine progress(context.world.err, context.world.shows_progress);
        result = app::audit(folder, [&](std::int64_t done, std::int64_t of) { progress.show(done, of); });
    }
    answer(context, result);
    return result.clean() ? yes : no;
}

}  // namespace

void declare_audit(CLI::App& program, Context& context) {
    CLI::App* command =
        context.command(program, "audit",
                        {"memeriksa seluruh catatan dan dokumen; menyebut kerusakan yang pertama",
                         "check the whole ledger and the documents; names the first damage"},
                        [&context] { return audit(context); });
    command->footer(context.text(
        {"Hanya membaca; boleh berjalan di samping kiosk.", "Reads only; may run beside the kiosk."}));
}

}  // namespace netra::cli
