#include "cli/run.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <optional>
#include <ostream>

#include "cli/audit_command.h"
#include "cli/backup_command.h"
#include "cli/certificate_command.h"
#include "cli/content_command.h"
#include "cli/doctor_command.h"
#include "cli/event_command.h"
#include "cli/find_command.h"
#include "cli/init_command.h"
#include "cli/person_command.h"
#include "cli/publish_course_command.h"
#include "cli/quiz_command.h"
#include "cli/rebuild_command.h"
#include "cli/report_command.h"
#include "cli/restore_command.h"
#include "cli/roster_command.h"
#include "cli/staff_command.h"
#include "cli/verify_command.h"

namespace netra::cli {

namespace {

// Looked for ahead of the whole line: the help is in that language too.
std::optional<base::Language> asked_language(const std::vector<std::string>& arguments) {
    std::optional<base::Language> asked;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const bool apart = arguments[i] == "--lang" && i + 1 < arguments.size();
        const std::string& word = apart ? arguments[i + 1] : arguments[i];
        if (!apart && !word.starts_with("--lang=")) continue;
        asked = word.ends_with("en") ? base::Language::english : base::Language::indonesian;
    }
    return asked;
}

void name_parts(CLI::App& program, const Context& context) {
    const std::vector<std::pair<std::string, base::Bilingual>> labels = {
        {"Usage", {"Pemakaian", "Usage"}},
        {"Positionals", {"Masukan", "Input"}},
        {"OPTIONS", {"PILIHAN", "OPTIONS"}},
        {"SUBCOMMAND", {"PERINTAH", "COMMAND"}},
        {"SUBCOMMANDS", {"PERINTAH", "COMMAND"}},
        {"REQUIRED", {"WAJIB", "REQUIRED"}},
        {"TEXT", {"TEKS", "TEXT"}},
        {"INT", {"ANGKA", "NUMBER"}},
    };
    for (const auto& [key, words] : labels) program.get_formatter()->label(key, context.text(words));
    program.get_formatter()->column_width(36);
    program.option_defaults()->group(context.text({"Pilihan", "Options"}));
    program.group(context.text({"Perintah", "Commands"}));
    program.set_help_flag("-h,--help", context.text({"tampilkan bantuan ini", "show this help"}));
}

void declare(CLI::App& program, Context& context) {
    program.description(
        context.text({"Netra: menyiapkan kegiatan, memeriksa sertifikat, dan menjaga catatannya.",
                      "Netra: sets up events, checks certificates and looks after the records."}));
    program.fallthrough();
    program.require_subcommand(1);
    name_parts(program, context);
    program.add_option("--data", context.data,
                       context.text({"folder data kiosk", "the kiosk's data folder"}));
    program.add_option("--config", context.config,
                       context.text({"berkas pengaturan, kiosk.toml", "file of settings, kiosk.toml"}));
    program.add_flag(
        "--json", context.json,
        context.text({"jawaban sebagai JSON, satu objek per baris", "answers as JSON, one object a line"}));
    program
        .add_option_function<std::string>(
            "--lang", [](const std::string&) {}, context.text({"bahasa: id atau en", "language: id or en"}))
        ->check(CLI::IsMember({"id", "en"}));
    program.footer(
        context.text({"Status keluar: 0 ya atau selesai, 1 jawabannya tidak, 2 perintah keliru, "
                      "3 berkas, diska, atau basis data gagal.",
                      "Exit status: 0 yes or done, 1 the answer is no, 2 wrong usage, 3 a file, the "
                      "disk or the database failed."}));
    declare_init(program, context);
    declare_event(program, context);
    declare_roster(program, context);
    declare_staff(program, context);
    declare_find(program, context);
    declare_person(program, context);
    declare_content(program, context);
    declare_publish_course(program, context);
    declare_quiz(program, context);
    declare_report(program, context);
    declare_verify(program, context);
    declare_certificate(program, context);
    declare_audit(program, context);
    declare_rebuild(program, context);
    declare_backup(program, context);
    declare_restore(program, context);
    declare_doctor(program, context);
}

void load_settings(Context& context) {
    context.settings = context.config.empty() ? app::default_settings() : app::load_settings(context.config);
    if (!context.data.empty()) context.settings.data_folder = std::filesystem::absolute(context.data);
}

// CLI11 takes the words from the last to the first.
void parse(CLI::App& program, std::vector<std::string> arguments) {
    std::ranges::reverse(arguments);
    program.parse(arguments);
}

int report(const Error& error, const Context& context) {
    context.complain(error);
    return exit_status(error.code());
}

int act(Context& context, bool language_asked) {
    load_settings(context);
    if (!language_asked) context.language = context.settings.language;
    const int status = context.chosen();
    context.world.out.flush();
    if (!context.world.out) throw Error(ErrorCode::file_failed, "cannot write the answer");
    return status;
}

}  // namespace

ExitStatus exit_status(ErrorCode code) {
    switch (code) {
        case ErrorCode::usage:
            return wrong_usage;
        case ErrorCode::not_found:
        case ErrorCode::already_exists:
        case ErrorCode::not_allowed:
        case ErrorCode::course_invalid:
        case ErrorCode::course_unapproved:
        case ErrorCode::roster_invalid:
            return no;
        default:
            return world_failed;
    }
}

int run(const std::vector<std::string>& arguments, const World& world) {
    const auto asked = asked_language(arguments);
    Context context(world, asked.value_or(base::Language::indonesian));
    CLI::App program("", "netra");
    declare(program, context);
    try {
        parse(program, arguments);
        return act(context, asked.has_value());
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return program.exit(error, world.out, world.err);
        world.err << "netra: " << error.what() << "\n  " << context.text(sentence(ErrorCode::usage)) << "\n";
        return wrong_usage;
    } catch (const Error& error) {
        return report(error, context);
    } catch (const std::exception& failure) {
        return report(Error(ErrorCode::internal, failure.what()), context);
    }
}

}  // namespace netra::cli
