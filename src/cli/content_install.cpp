#include "cli/content_install.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/course_installer.h"
#include "cli/diagnostics.h"

namespace netra::cli {

namespace {

struct Options {
    std::string path;
    bool accept_unsigned = false;
    bool later = false;
};

// "+2 −1 ~3: a, b, c": how many were added, removed and changed, and the first of their names.
std::string in_words(const core::PartChanges& changes) {
    constexpr std::size_t most_names = 8;
    if (changes.none()) return {};
    std::string names;
    std::size_t count = 0;
    const auto list = [&](const char* sign, const std::vector<std::string>& parts) {
        for (const std::string& part : parts) {
            if (++count <= most_names) names += (names.empty() ? "" : ", ") + (sign + part);
        }
    };
    list("+", changes.added);
    list("−", changes.removed);
    list("~", changes.changed);
    if (count > most_names) names += ", …";
    return "+" + std::to_string(changes.added.size()) + " −" + std::to_string(changes.removed.size()) + " ~" +
           std::to_string(changes.changed.size()) + ": " + names;
}

std::string in_words(const core::NumberChange& change, const char* unit) {
    if (!change.differs()) return {};
    return std::to_string(change.before) + unit + " → " + std::to_string(change.after) + unit;
}

base::Bilingual mode_label(core::Mode mode) {
    switch (mode) {
        case core::Mode::full:
            return {"Lulus Lengkap", "Pass, full"};
        case core::Mode::express:
            return {"Lulus Ekspres", "Pass, express"};
        case core::Mode::signing:
            break;
    }
    return {"Lulus TTD", "Pass, signing"};
}

void say_change(const Context& context, const core::CourseChange& change) {
    if (change.from_version.empty()) {
        return context.say(
            {"Versi pertama materi ini di kios ini.", "The first version of this course on this kiosk."});
    }
    if (change.none()) return context.say({"Tidak ada yang berubah.", "Nothing changes."});
    context.say(fill({"Perubahan dari {0} ke {1}:", "Changes from {0} to {1}:"},
                     {change.from_version, change.to_version}));
    context.row({"Modul", "Modules"}, in_words(change.modules));
    context.row({"Halaman", "Pages"}, in_words(change.pages));
    context.row({"Soal", "Questions"}, in_words(change.questions));
    for (const auto& [mode, mark] : change.pass_marks) context.row(mode_label(mode), in_words(mark, " %"));
    context.row({"Jam pelajaran", "Hours"}, in_words(change.hours, " JP"));
    const base::Bilingual changed{"berubah", "changed"};
    if (change.test_rules) context.row({"Aturan tes", "Rules of tests"}, context.text(changed));
    if (change.pact) context.row({"Pakta", "Pact"}, context.text(changed));
    if (change.approval) context.row({"Persetujuan", "Approval"}, context.text(changed));
}

nlohmann::ordered_json as_json(const core::PartChanges& changes) {
    return {{"added", changes.added}, {"removed", changes.removed}, {"changed", changes.changed}};
}

nlohmann::ordered_json as_json(const core::CourseChange& change) {
    return {{"from", change.from_version},
            {"modules", as_json(change.modules)},
            {"pages", as_json(change.pages)},
            {"questions", as_json(change.questions)},
            {"hours", {change.hours.before, change.hours.after}},
            {"test_rules", change.test_rules},
            {"pact", change.pact},
            {"approval", change.approval}};
}

void answer(const Context& context, const app::InstallOutcome& outcome, bool later) {
    if (context.json) {
        nlohmann::ordered_json object = {{"id", outcome.id},
                                         {"version", outcome.version},
                                         {"title", outcome.title},
                                         {"active", !later},
                                         {"change", as_json(outcome.change)}};
        if (outcome.signer) object["signer"] = name(*outcome.signer);
        return context.print(object);
    }
    if (outcome.signer) context.say(sentence(*outcome.signer));
    say_change(context, outcome.change);
    const base::Bilingual now{"{0} {1} terpasang dan dipakai: {2}", "{0} {1} is installed and in use: {2}"};
    const base::Bilingual waiting{
        "{0} {1} terpasang, belum dipakai: {2}. Pakailah dengan netra content activate.",
        "{0} {1} is installed, not yet in use: {2}. Take it with netra content activate."};
    context.say(fill(later ? waiting : now, {outcome.id, outcome.version, outcome.title}));
}

int install(Context& context, const Options& options) {
    app::Workspace workspace = context.open();
    const app::InstallOutcome outcome =
        app::CourseInstaller(workspace).install(options.path, {options.accept_unsigned, {}, !options.later});
    show(context, outcome.diagnostics);
    if (base::has_errors(outcome.diagnostics)) {
        context.note({"Materi tidak dipasang; versi yang terpasang tetap dipakai.",
                      "The course was not installed; the installed version stays in use."});
        return no;
    }
    answer(context, outcome, options.later);
    return yes;
}

}  // namespace

void declare_content_install(CLI::App& content, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = context.command(content, "install",
                                        {"memeriksa dan memasang materi dari folder atau paket .netra",
                                         "check and install a course from a folder or a .netra pack"},
                                        [&context, options] { return install(context, *options); });
    command
        ->add_option("PATH", options->path,
                     context.text({"folder materi atau paket .netra", "a course's folder or a .netra pack"}))
        ->required();
    command->add_flag(
        "--accept-unsigned", options->accept_unsigned,
        context.text({"terima paket tanpa tanda tangan atau dari penanda tangan tak dikenal; dicatat",
                      "take a pack without a signature or of an unknown signer; recorded"}));
    command->add_flag(
        "--later", options->later,
        context.text({"pasang tanpa langsung memakainya", "install without taking it into use"}));
}

}  // namespace netra::cli
