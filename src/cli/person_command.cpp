#include "cli/person_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "app/people_office.h"
#include "base/utf8.h"

namespace netra::cli {

namespace {

struct Options {
    std::string number;
    std::string event;
    std::string staff = "netra";
    std::string name;
    std::string reason;
};

using People = std::vector<app::PersonLine>;

// One and the same person, at whatever events; who cannot be told apart is listed, and nothing is done.
std::optional<People> chosen(const Context& context, app::PeopleOffice& office, const Options& options) {
    People people = office.named(options.number, options.event);
    if (people.empty()) {
        throw Error(ErrorCode::not_found, "nobody has exactly this number, ticket, certificate or id",
                    options.event);
    }
    const auto folded = [](const app::PersonLine& line) { return base::fold_case(line.person.name); };
    const bool same = std::ranges::all_of(
        people, [&](const app::PersonLine& line) { return folded(line) == folded(people.front()); });
    if (same) return people;
    context.note({"Nomor ini milik lebih dari satu orang. Sebut orangnya dengan id:",
                  "More than one person has this number. Name them by id:"});
    for (const app::PersonLine& line : people)
        context.note(
            fill({"  {0}  {1}, {2}", "  {0}  {1}, {2}"}, {line.key.id, line.person.name, line.key.event}));
    return std::nullopt;
}

using Deed = std::function<void(app::PeopleOffice&, const app::PersonKey&)>;

int do_for(const Context& context, const Options& options, const base::Bilingual& done, const Deed& deed) {
    app::Workspace workspace = context.open();
    app::PeopleOffice office(workspace);
    const auto people = chosen(context, office, options);
    if (!people) return no;
    for (const app::PersonLine& line : *people) {
        deed(office, line.key);
        context.say(fill(done, {line.person.name, line.key.event}));
    }
    return yes;
}

int erase(const Context& context, const Options& options) {
    app::Workspace workspace = context.open();
    app::PeopleOffice office(workspace);
    const auto people = chosen(context, office, options);
    if (!people) return no;
    app::Erased sum;
    for (const app::PersonLine& line : *people) {
        const app::Erased erased = office.erase(line.key, options.reason, options.staff);
        sum.people += erased.people;
        sum.entries += erased.entries;
        sum.other_backups = erased.other_backups;
    }
    if (context.json) {
        context.print({{"people", sum.people}, {"entries", sum.entries}});
    } else {
        context.say(
            fill({"Data orang ini dihapus dari {0} kegiatan ({1} catatan). Cadangan dibuat ulang.",
                  "This person's data is erased from {0} events ({1} entries). The backup was made anew."},
                 {std::to_string(sum.people), std::to_string(sum.entries)}));
    }
    for (const auto& backup : sum.other_backups) {
        context.note(fill({"Salinan ini mungkin masih memuatnya; hapus bila tidak diperlukan: {0}",
                           "This copy may hold it still; remove it when it is not needed: {0}"},
                          {backup.string()}));
    }
    return yes;
}

std::shared_ptr<Options> common(CLI::App& command, Context& context, std::shared_ptr<Options> options) {
    command
        .add_option("NUMBER", options->number,
                    context.text({"NIP, nomor peserta, nomor sertifikat, tiket, atau id",
                                  "NIP, roster number, certificate's number, ticket or id"}))
        ->required();
    command.add_option("--event", options->event,
                       context.text({"hanya kegiatan ini", "of this event alone"}));
    command.add_option("--staff", options->staff,
                       context.text({"nama petugas dalam catatan", "the member of staff in the records"}));
    return options;
}

void declare_deeds(CLI::App& person, Context& context) {
    const auto card = std::make_shared<Options>();
    common(*context.command(
               person, "check-card",
               {"mencatat bahwa petugas telah melihat kartunya", "record that staff have seen their card"},
               [&context, card] {
                   return do_for(
                       context, *card,
                       {"Kartu {0} tercatat dilihat ({1}).", "The card of {0} is recorded as seen ({1})."},
                       [&](app::PeopleOffice& office, const app::PersonKey& key) {
                           office.check_card(key, card->staff);
                       });
               }),
           context, card);
    const auto unlock = std::make_shared<Options>();
    common(*context.command(person, "unlock-test",
                            {"membuka uji akhir sekali lagi", "allow the final test once more"},
                            [&context, unlock] {
                                return do_for(context, *unlock,
                                              {"Uji akhir {0} dibuka sekali lagi ({1}).",
                                               "{0} may take the final test once more ({1})."},
                                              [&](app::PeopleOffice& office, const app::PersonKey& key) {
                                                  office.unlock_test(key, unlock->staff);
                                              });
                            }),
           context, unlock);
    const auto correct = std::make_shared<Options>();
    CLI::App* command = context.command(
        person, "correct",
        {"membetulkan nama sebelum sertifikat terbit", "correct a name before the certificate is issued"},
        [&context, correct] {
            return do_for(context, *correct,
                          {"Nama {0} dibetulkan ({1}).", "The name of {0} is corrected ({1})."},
                          [&](app::PeopleOffice& office, const app::PersonKey& key) {
                              office.correct_name(key, correct->name, correct->staff);
                          });
        });
    common(*command, context, correct);
    command->add_option("--name", correct->name, context.text({"nama yang betul", "the right name"}))
        ->required();
}

}  // namespace

void declare_person(CLI::App& program, Context& context) {
    CLI::App* person = program.add_subcommand(
        "person", context.text({"bantuan petugas bagi seorang peserta", "what staff do for a participant"}));
    person->require_subcommand(1);
    declare_deeds(*person, context);
    const auto options = std::make_shared<Options>();
    CLI::App* command = context.command(program, "erase",
                                        {"menghapus semua data seseorang; tidak dapat dibatalkan",
                                         "erase everything kept of a person; this cannot be undone"},
                                        [&context, options] { return erase(context, *options); });
    common(*command, context, options);
    command
        ->add_option("--reason", options->reason,
                     context.text({"alasan, tersimpan dalam catatan", "the reason, kept in the records"}))
        ->required();
    command->footer(context.text({"Catatan bahwa data dihapus tetap ada, tanpa data orangnya.",
                                  "The record that data was erased stays, without the person's data."}));
}

}  // namespace netra::cli
