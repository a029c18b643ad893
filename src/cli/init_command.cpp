#include "cli/init_command.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/keyring.h"
#include "base/error.h"
#include "cli/passphrase.h"
#include "core/document_number.h"

namespace netra::cli {

namespace {

struct Options {
    std::string organisation;
    std::string root_key;
    std::string kiosk;
};

app::Founding founding_of(const Context& context, const Options& options) {
    app::Founding founding;
    founding.organisation =
        options.organisation.empty() ? context.settings.organisation : options.organisation;
    founding.kiosk_id = options.kiosk.empty() ? context.settings.kiosk_id : options.kiosk;
    founding.verify_host = app::verify_host(context.settings);
    if (!founding.kiosk_id.empty() && !core::is_kiosk_id(founding.kiosk_id)) {
        throw Error(ErrorCode::usage, "--kiosk is 1 to 4 of A-Z and 0-9", founding.kiosk_id);
    }
    if (founding.organisation.empty()) return founding;
    if (options.root_key.empty()) {
        throw Error(ErrorCode::usage, "a named organisation needs --root-key FILE, best on removable media");
    }
    founding.root_key = options.root_key;
    const bool known = std::filesystem::exists(founding.root_key);
    founding.passphrase = known ? passphrase(context) : new_passphrase(context);
    return founding;
}

void answer(const Context& context, app::Workspace& workspace) {
    const storage::KioskIdentity& identity = workspace.identity();
    const std::string root = base::to_hex(workspace.keys().root_fingerprint());
    if (context.json) {
        return context.print({{"data", workspace.folder().root().string()},
                              {"organisation", identity.organisation},
                              {"demo", identity.demo},
                              {"kiosk", identity.kiosk},
                              {"ledger", base::to_hex(identity.ledger)},
                              {"root", root}});
    }
    if (identity.demo) {
        context.say({"Folder data siap untuk peragaan; semua sertifikat bertanda CONTOH.",
                     "The data folder is ready for demonstration; all certificates say CONTOH."});
    } else {
        context.say(fill({"Folder data siap untuk {0}.", "The data folder is ready for {0}."},
                         {identity.organisation}));
    }
    context.row({"Folder", "Folder"}, workspace.folder().root().string());
    context.row({"Kiosk", "Kiosk"}, identity.kiosk);
    context.row({"Sidik jari akar", "Root fingerprint"}, root);
    if (!identity.demo) {
        context.note({"Umumkan sidik jari itu, dan simpan kunci akar di luar kios ini.",
                      "Publish that fingerprint, and keep the root key away from this kiosk."});
    }
}

int init(Context& context, const Options& options) {
    const app::Founding founding = founding_of(context, options);
    app::Settings settings = context.settings;
    settings.organisation.clear();  // that of the folder is about to change
    settings.kiosk_id = founding.kiosk_id;
    const bool named = !founding.organisation.empty();
    const app::DataFolder folder(settings.data_folder);
    const bool fresh = !app::Keyring::is_founded(folder);
    // On an empty folder the organisation comes first, so that nothing of a demo stands in its ledger.
    if (named && fresh) app::Keyring::found(folder, founding, context.world.clock);
    app::Workspace workspace(settings, context.world.clock, context.world.random);
    if (named && !fresh) workspace.name_organisation(founding);
    answer(context, workspace);
    return yes;
}

}  // namespace

void declare_init(CLI::App& program, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = context.command(
        program, "init",
        {"menyiapkan folder data: kunci, daftar, dan catatan; tanpa --organisation untuk peragaan",
         "prepare the data folder: keys, lists and ledger; without --organisation for demonstration"},
        [&context, options] { return init(context, *options); });
    command->add_option("--organisation", options->organisation,
                        context.text({"nama lembaga, seperti pada sertifikat",
                                      "the organisation's name as certificates show it"}));
    command->add_option("--root-key", options->root_key,
                        context.text({"berkas kunci akar lembaga, sebaiknya di media lepas",
                                      "file for the organisation's root key, best on removable media"}));
    command->add_option("--kiosk", options->kiosk,
                        context.text({"id kiosk: 1 sampai 4 dari A-Z dan 0-9, misalnya K03",
                                      "the kiosk's id: 1 to 4 of A-Z and 0-9, such as K03"}));
    command->footer(
        context.text({"Frasa sandi kunci akar dibaca dari $NETRA_PASSPHRASE, atau ditanyakan.",
                      "The root key's passphrase is taken from $NETRA_PASSPHRASE, or asked for."}));
}

}  // namespace netra::cli
