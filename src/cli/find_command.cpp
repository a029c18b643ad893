#include "cli/find_command.h"

#include <CLI/CLI.hpp>
#include <array>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/people_office.h"
#include "core/nip.h"

namespace netra::cli {

namespace {

constexpr std::size_t most_shown = 200;

struct Options {
    std::string words;
    std::string event;
};

const char* stage_word(app::PersonStage stage) {
    static constexpr std::array words = {"absent", "active", "parked", "finished", "left"};
    return words.at(static_cast<std::size_t>(stage));
}

std::vector<std::string> numbers_of(const app::PersonFile& file) {
    std::vector<std::string> numbers;
    for (const auto& certificate : file.certificates) {
        if (certificate.state() == storage::CertificateState::standing)
            numbers.push_back(certificate.record.facts.number);
    }
    return numbers;
}

nlohmann::ordered_json to_json(const app::PersonFile& file) {
    const core::Participant& person = file.line.person;
    return {{"event", file.line.key.event},
            {"id", file.line.key.id},
            {"row", file.row_key},
            {"number", core::mask_number(person.number)},
            {"name", person.name},
            {"unit", person.unit},
            {"status", core::status_name(person.status).id},
            {"in_roster", person.in_roster},
            {"stage", stage_word(file.line.stage)},
            {"card_checked", file.card_checked},
            {"tests", file.tests},
            {"best_percent",
             file.best_percent ? nlohmann::ordered_json(*file.best_percent) : nlohmann::ordered_json()},
            {"passed", file.passed},
            {"pact_signed", file.pact_signed},
            {"pact_declined", file.pact_declined},
            {"certificates", numbers_of(file)}};
}

std::string test_words(const Context& context, const app::PersonFile& file) {
    if (file.tests == 0) return {};
    const std::string best = std::to_string(file.best_percent.value_or(0));
    const base::Bilingual passed{"lulus, terbaik {0} persen dari {1} kali",
                                 "passed, best {0} percent of {1} tries"};
    const base::Bilingual failed{"belum lulus, terbaik {0} persen dari {1} kali",
                                 "not passed, best {0} percent of {1} tries"};
    return context.text(fill(file.passed ? passed : failed, {best, std::to_string(file.tests)}));
}

void show(const Context& context, const app::PersonFile& file) {
    const core::Participant& person = file.line.person;
    context.world.out << person.name << "\n";
    context.row({"Nomor", "Number"}, core::mask_number(person.number));
    context.row({"Unit", "Unit"}, person.unit);
    context.row({"Status", "Status"}, context.text(core::status_name(person.status)));
    context.row({"Kegiatan", "Event"}, file.line.key.event);
    context.row({"Kunjungan", "Visit"}, context.text(app::stage_name(file.line.stage)));
    if (file.card_checked) context.row({"Kartu", "Card"}, context.text({"dilihat petugas", "seen by staff"}));
    context.row({"Uji akhir", "Final test"}, test_words(context, file));
    if (file.pact_signed) context.row({"Pakta", "Pact"}, context.text({"ditandatangani", "signed"}));
    if (file.pact_declined)
        context.row({"Pakta", "Pact"}, context.text({"belum bersedia", "declined for now"}));
    for (const std::string& number : numbers_of(file)) context.row({"Sertifikat", "Certificate"}, number);
    context.row({"Id", "Id"}, file.line.key.id);
}

int find(const Context& context, const Options& options) {
    app::Workspace workspace = context.open();
    app::PeopleOffice office(workspace);
    const auto lines = office.find(options.words, options.event, most_shown);
    for (const app::PersonLine& line : lines) {
        const app::PersonFile file = office.file(line.key);
        context.json ? context.print(to_json(file)) : show(context, file);
    }
    if (lines.empty()) {
        context.note(fill({"Tidak ada yang cocok dengan \"{0}\".", "Nobody fits \"{0}\"."}, {options.words}));
    } else if (lines.size() == most_shown) {
        context.note(fill({"Hanya {0} yang pertama; cari dengan kata lain.",
                           "Only the first {0}; search with other words."},
                          {std::to_string(most_shown)}));
    }
    return lines.empty() ? no : yes;
}

}  // namespace

void declare_find(CLI::App& program, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        context.command(program, "find",
                        {"siapa seorang peserta, sampai di mana kunjungannya, dan sertifikatnya",
                         "who a participant is, how far their visit is, and their certificates"},
                        [&context, options] { return find(context, *options); });
    command
        ->add_option("WORDS", options->words,
                     context.text({"nomor sertifikat, tiket, NIP, atau bagian nama, nomor, atau unit",
                                   "certificate's number, ticket, NIP, or a part of name, number or unit"}))
        ->required();
    command->add_option("--event", options->event,
                        context.text({"hanya kegiatan ini", "of this event alone"}));
}

}  // namespace netra::cli
