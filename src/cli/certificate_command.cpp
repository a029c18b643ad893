#include "cli/certificate_command.h"

#include <CLI/CLI.hpp>
#include <array>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/certificate_desk.h"
#include "base/error.h"
#include "base/files.h"
#include "core/date.h"

namespace netra::cli {

namespace {

constexpr int wib = 420;

struct StateWord {
    const char* name;
    base::Bilingual text;
};

// In the order of storage::CertificateState.
const std::array<StateWord, 3> states = {{
    {"standing", {"berlaku", "standing"}},
    {"revoked", {"dicabut", "revoked"}},
    {"superseded", {"diganti", "superseded"}},
}};

const StateWord& state_of(const storage::IssuedCertificate& certificate) {
    return states.at(static_cast<std::size_t>(certificate.state()));
}

core::LocalTime issued(const storage::IssuedCertificate& certificate) {
    return core::local_time(base::from_unix_seconds(certificate.record.facts.issued), wib);
}

nlohmann::ordered_json to_json(const storage::IssuedCertificate& certificate, const app::DataFolder& folder) {
    const core::CertificateFacts& facts = certificate.record.facts;
    nlohmann::ordered_json object = {
        {"number", facts.number},
        {"id", base::to_hex(facts.id)},
        {"state", state_of(certificate).name},
        {"name", facts.name},
        {"unit", facts.unit},
        {"event", facts.event},
        {"course", facts.course},
        {"issued", facts.issued},
        {"entry", certificate.seq},
        {"document", folder.document(base::to_hex(certificate.record.document)).string()},
    };
    const auto& receipt = certificate.record.receipt;
    object["receipt"] =
        receipt ? nlohmann::ordered_json(folder.document(base::to_hex(*receipt)).string()) : nullptr;
    const auto& revocation = certificate.revocation;
    object["superseded_by"] =
        revocation && revocation->by_number ? nlohmann::ordered_json(*revocation->by_number) : nullptr;
    return object;
}

int list(const Context& context, const std::string& event) {
    app::CertificateDesk desk{app::DataFolder(context.settings.data_folder)};
    desk.for_each(event, [&](const storage::IssuedCertificate& certificate) {
        if (context.json) return context.print(to_json(certificate, desk.folder()));
        const core::CertificateFacts& facts = certificate.record.facts;
        context.world.out << facts.number << "  " << core::iso_date(issued(certificate).date) << "  "
                          << context.text(state_of(certificate).text) << "  " << facts.name << "\n";
    });
    return yes;
}

int show(const Context& context, const std::string& id) {
    app::CertificateDesk desk{app::DataFolder(context.settings.data_folder)};
    const storage::IssuedCertificate certificate = desk.find(id);
    if (context.json) {
        context.print(to_json(certificate, desk.folder()));
        return yes;
    }
    const storage::CertificateIssued& record = certificate.record;
    const core::CertificateFacts& facts = record.facts;
    const core::LocalTime time = issued(certificate);
    context.world.out << facts.number << "\n";
    context.row({"Keadaan", "State"}, context.text(state_of(certificate).text));
    context.row({"Nama", "Name"}, facts.name);
    context.row({"NIP", "NIP"}, facts.number_tail ? "•••" + *facts.number_tail : "");
    context.row({"Unit", "Unit"}, facts.unit);
    context.row({"Kegiatan", "Event"}, facts.event);
    context.row({"Materi", "Course"}, facts.course);
    context.row({"Cara", "Mode"}, context.text(core::mode_name(facts.mode)));
    context.row({"Identitas", "Identity"}, context.text(core::identity_name(facts.identity)));
    context.row({"Terbit", "Issued"}, core::format_date(time.date, context.language) + ", " +
                                          core::format_time(time, context.language));
    context.row({"Entri catatan", "Ledger entry"}, std::to_string(certificate.seq));
    context.row({"Id", "Id"}, base::to_hex(facts.id));
    context.row({"Dokumen", "Document"}, desk.folder().document(base::to_hex(record.document)).string());
    if (record.receipt)
        context.row({"Tanda terima", "Receipt"},
                    desk.folder().document(base::to_hex(*record.receipt)).string());
    if (certificate.revocation && certificate.revocation->by_number)
        context.row({"Diganti oleh", "Superseded by"}, *certificate.revocation->by_number);
    return yes;
}

struct Export {
    std::string id;
    bool pdf = false;
    bool png = false;
    std::string file;
};

int export_document(const Context& context, const Export& options) {
    if (options.pdf == options.png) throw Error(ErrorCode::usage, "one of --pdf and --png is needed");
    app::CertificateDesk desk{app::DataFolder(context.settings.data_folder)};
    const storage::IssuedCertificate certificate = desk.find(options.id);
    base::write_file(options.file, options.pdf ? desk.pdf(certificate) : desk.png(certificate));
    context.note(fill({"{0} ditulis.", "{0} was written."}, {options.file}));
    return yes;
}

void declare_export(CLI::App& group, Context& context) {
    const auto options = std::make_shared<Export>();
    CLI::App* command = context.command(
        group, "export",
        {"menyalin dokumen sertifikat sebagai PDF atau PNG", "copy a certificate's document as PDF or PNG"},
        [&context, options] { return export_document(context, *options); });
    command
        ->add_option("ID", options->id,
                     context.text({"nomor atau id sertifikat", "the certificate's number or id"}))
        ->required();
    command->add_flag(
        "--pdf", options->pdf,
        context.text({"dokumen aslinya, bita demi bita", "the document itself, byte for byte"}));
    command->add_flag("--png", options->png, context.text({"gambarnya, 150 dpi", "its picture, 150 dpi"}));
    command->add_option("-o,--output", options->file, context.text({"berkas tujuan", "the file to write"}))
        ->required();
}

}  // namespace

void declare_certificate(CLI::App& program, Context& context) {
    CLI::App* group = program.add_subcommand(
        "certificate", context.text({"sertifikat yang telah terbit", "certificates that were issued"}));
    group->require_subcommand(1);
    const auto event = std::make_shared<std::string>();
    context
        .command(*group, "list", {"semua sertifikat, yang terlama dahulu", "all certificates, oldest first"},
                 [&context, event] { return list(context, *event); })
        ->add_option("--event", *event, context.text({"hanya kegiatan ini", "of this event alone"}));
    const auto id = std::make_shared<std::string>();
    context
        .command(*group, "show", {"isi sebuah sertifikat", "what a certificate says"},
                 [&context, id] { return show(context, *id); })
        ->add_option("ID", *id, context.text({"nomor atau id sertifikat", "the certificate's number or id"}))
        ->required();
    declare_export(*group, context);
}

}  // namespace netra::cli
