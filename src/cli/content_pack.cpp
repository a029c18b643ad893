#include "cli/content_pack.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "app/workspace.h"
#include "cli/diagnostics.h"
#include "cli/passphrase.h"
#include "content/pack_writer.h"
#include "credential/key_file.h"

namespace netra::cli {

namespace {

struct PackOptions {
    std::string folder;
    std::string file;
    std::string key;
};

struct KeyOptions {
    std::string file;
    std::string root_key;
};

int pack(Context& context, const PackOptions& options) {
    std::optional<credential::SigningKey> key;
    if (!options.key.empty()) {
        const bool sealed = credential::is_sealed(options.key);
        key.emplace(credential::load_key(options.key, sealed ? pack_passphrase(context) : std::string()));
    }
    const content::Packing packing = content::write_pack(options.folder, options.file, key ? &*key : nullptr);
    show(context, packing.diagnostics);
    if (base::has_errors(packing.diagnostics)) {
        context.note({"Paket tidak dibuat.", "The pack was not made."});
        return no;
    }
    const content::PackManifest& manifest = packing.manifest;
    if (context.json) {
        context.print({{"file", options.file},
                       {"id", manifest.course},
                       {"version", manifest.version},
                       {"files", manifest.files.size()},
                       {"bytes", packing.bytes},
                       {"signed", key.has_value()}});
        return yes;
    }
    const base::Bilingual with_key{"{0}: {1} {2}, {3} berkas, {4} KiB, ditandatangani",
                                   "{0}: {1} {2}, {3} files, {4} KiB, signed"};
    const base::Bilingual without{"{0}: {1} {2}, {3} berkas, {4} KiB, tidak ditandatangani",
                                  "{0}: {1} {2}, {3} files, {4} KiB, not signed"};
    context.say(fill(key ? with_key : without,
                     {options.file, manifest.course, manifest.version, std::to_string(manifest.files.size()),
                      std::to_string((packing.bytes + 1023) / 1024)}));
    return yes;
}

// The key is on disk before it is listed: a break leaves a key that the next run lists.
int make_key(Context& context, const KeyOptions& options) {
    app::Workspace workspace = context.open();
    std::string root_words;
    if (!workspace.keys().trust().demo) {
        if (options.root_key.empty()) {
            throw Error(ErrorCode::usage, "listing a pack key needs --root-key FILE");
        }
        root_words = passphrase(context);
    }
    const bool known = std::filesystem::exists(options.file);
    const bool sealed = !known || credential::is_sealed(options.file);
    const std::string words = !sealed ? std::string()
                              : known ? pack_passphrase(context)
                                      : new_pack_passphrase(context);
    if (!known) credential::save_key(credential::SigningKey::generate(), options.file, words);
    const credential::SigningKey key = credential::load_key(options.file, words);
    workspace.keys().list_pack_key(key.point(), options.root_key, root_words, context.world.clock);
    if (context.json) {
        context.print({{"file", options.file}, {"key", base::to_hex(key.key_id())}});
        return yes;
    }
    context.say(fill({"{0}: kunci paket {1}, tercantum di daftar kepercayaan.",
                      "{0}: pack key {1}, named in the trust list."},
                     {options.file, base::to_hex(key.key_id())}));
    context.note({"Simpan kunci itu di luar kiosk; siapa yang memegangnya menandatangani atas nama lembaga.",
                  "Keep that key away from the kiosk: who holds it signs in the organisation's name."});
    return yes;
}

}  // namespace

void declare_content_pack(CLI::App& content, Context& context) {
    const auto options = std::make_shared<PackOptions>();
    CLI::App* command = context.command(content, "pack",
                                        {"menjadikan folder materi satu berkas .netra, setelah diperiksa",
                                         "make a course's folder one .netra file, once it is checked"},
                                        [&context, options] { return pack(context, *options); });
    command->add_option("FOLDER", options->folder, context.text({"folder materi", "the course's folder"}))
        ->required();
    command->add_option("-o,--output", options->file, context.text({"berkas .netra", "the .netra file"}))
        ->required();
    command->add_option("--key", options->key,
                        context.text({"kunci penanda tangan dari netra content key; tanpa itu tidak "
                                      "ditandatangani",
                                      "the signing key, of netra content key; without it not signed"}));
}

void declare_content_key(CLI::App& content, Context& context) {
    const auto options = std::make_shared<KeyOptions>();
    CLI::App* command =
        context.command(content, "key",
                        {"membuat kunci penanda tangan paket dan mencantumkannya di daftar kepercayaan",
                         "make a key that signs packs and name it in the trust list"},
                        [&context, options] { return make_key(context, *options); });
    command
        ->add_option("FILE", options->file,
                     context.text({"berkas kunci, sebaiknya di media lepas; yang sudah ada dicantumkan",
                                   "the key's file, best on removable media; one that exists is listed"}))
        ->required();
    command->add_option("--root-key", options->root_key,
                        context.text({"berkas kunci akar lembaga", "the organisation's root key"}));
    command->footer(context.text({"Frasa sandi kedua kunci dibaca dari $NETRA_PASSPHRASE, atau ditanyakan.",
                                  "Both keys' passphrases are taken from $NETRA_PASSPHRASE, or asked for."}));
}

}  // namespace netra::cli
