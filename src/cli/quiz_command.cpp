#include "cli/quiz_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <ostream>

#include "cli/diagnostics.h"
#include "cli/quiz_convert.h"
#include "cli/quiz_view.h"
#include "content/quiz_file.h"

namespace netra::cli {

namespace {

int inspect(Context& context, const std::vector<std::string>& paths) {
    int status = yes;
    for (const std::string& path : paths) {
        const content::QuizFile file = content::read_quiz_file(path);
        const auto errors =
            std::ranges::count(file.diagnostics, base::Severity::error, &base::Diagnostic::severity);
        show(context, file.diagnostics);
        for (std::size_t i = 0; i < file.questions.size(); ++i) {
            show_question(context, i + 1, file.questions[i]);
        }
        if (!context.json) {
            context.say(fill({"{0}: {1} soal terbaca, {2} kesalahan", "{0}: {1} questions read, {2} errors"},
                             {path, std::to_string(file.questions.size()), std::to_string(errors)}));
        }
        if (errors > 0) status = no;
    }
    return status;
}

}  // namespace

void declare_quiz(CLI::App& program, Context& context) {
    CLI::App* quiz = program.add_subcommand("quiz", context.text({"berkas soal", "files of questions"}));
    quiz->require_subcommand(1);
    const auto paths = std::make_shared<std::vector<std::string>>();
    CLI::App* command = context.command(
        *quiz, "inspect",
        {"menunjukkan setiap soal berkas GIFT atau lembar soal Excel sebagaimana dipahami, lepas dari materi "
         "mana pun",
         "show each question of GIFT files or Excel question sheets as understood, apart from any course"},
        [&context, paths] { return inspect(context, *paths); });
    command->add_option("FILE", *paths, context.text({"berkas .gift atau .xlsx", ".gift or .xlsx files"}))
        ->required();
    command->footer(context.text(
        {"Kesalahan disebut dengan berkas:baris:kolom, di lembar soal dengan berkas Lembar!Kotak, di stderr "
         "dan "
         "status keluarnya 1; soal lain tetap "
         "ditunjukkan. Dengan --json satu objek per soal: n, line, category, id, tags, type, title, format, "
         "stem, answers, pairs, numbers, correct, feedback; n mulai dari 1 di setiap "
         "berkas, line di lembar soal adalah nomor barisnya, weight dalam persen, correct milik soal hanya "
         "untuk true_false.",
         "Errors are named by file:line:column, in a question sheet by file Sheet!Cell, on stderr and the "
         "exit status is 1; the other questions are "
         "shown all the same. With --json one object a question: n, line, category, id, tags, type, title, "
         "format, stem, answers, pairs, numbers, correct, feedback; n counts from 1 in each file, line is "
         "the row's number in a question sheet, weights "
         "are in "
         "percent, the question's own correct is for true_false alone."}));
    declare_quiz_convert(*quiz, context);
}

}  // namespace netra::cli
