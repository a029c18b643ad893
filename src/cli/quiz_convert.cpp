#include "cli/quiz_convert.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <utility>

#include "base/error.h"
#include "base/files.h"
#include "cli/context.h"
#include "cli/diagnostics.h"
#include "content/gift_writer.h"
#include "content/question_sheet.h"
#include "content/question_sheet_writer.h"
#include "content/quiz_file.h"

namespace netra::cli {

namespace {

struct Options {
    std::string from;
    std::string to;
    bool force = false;
};

void refuse_existing(const Options& options) {
    if (options.force || !std::filesystem::exists(options.to)) return;
    throw Error(ErrorCode::already_exists, "this file is there already; --force writes over it", options.to);
}

int convert(const Context& context, const Options& options) {
    const bool to_sheet = content::is_question_sheet(options.to);
    if (!to_sheet && !options.to.ends_with(".gift")) {
        throw Error(ErrorCode::usage, "the file to write ends in .gift or .xlsx", options.to);
    }
    refuse_existing(options);
    content::QuizFile file = content::read_quiz_file(options.from);
    show(context, file.diagnostics);
    if (base::has_errors(file.diagnostics)) {
        context.note({"Tidak ada yang ditulis: perbaiki kesalahan di atas dahulu.",
                      "Nothing was written: mend the errors above first."});
        return no;
    }
    std::vector<content::WrittenQuestion> questions;
    for (content::GiftQuestion& question : file.questions) questions.push_back(std::move(question.written));
    base::write_file(options.to, to_sheet ? content::write_question_sheet(questions)
                                          : base::to_bytes(content::write_gift(questions)));
    context.say(fill({"{0}: {1} soal ditulis", "{0}: {1} questions written"},
                     {options.to, std::to_string(questions.size())}));
    return yes;
}

int write_template(const Context& context, const Options& options) {
    if (!content::is_question_sheet(options.to)) {
        throw Error(ErrorCode::usage, "the file to write ends in .xlsx", options.to);
    }
    refuse_existing(options);
    base::write_file(options.to, content::write_question_sheet({}));
    context.say(fill({"{0}: lembar soal kosong, dengan contoh dan petunjuk di dalamnya",
                      "{0}: an empty question sheet, with examples and help in it"},
                     {options.to}));
    return yes;
}

void add_force(CLI::App& command, const Context& context, Options& options) {
    command.add_flag("--force", options.force,
                     context.text({"timpa berkas yang sudah ada", "write over a file that is there"}));
}

}  // namespace

void declare_quiz_convert(CLI::App& quiz, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* convert_command =
        context.command(quiz, "convert",
                        {"mengubah soal dari GIFT ke lembar soal Excel, atau sebaliknya",
                         "turn questions from GIFT into a question sheet for Excel, or the other way round"},
                        [&context, options] { return convert(context, *options); });
    convert_command
        ->add_option("FROM", options->from,
                     context.text({"berkas .gift atau .xlsx", "a .gift or .xlsx file"}))
        ->required();
    convert_command
        ->add_option(
            "TO", options->to,
            context.text({"berkas yang ditulis; .gift atau .xlsx", "the file to write; .gift or .xlsx"}))
        ->required();
    add_force(*convert_command, context, *options);
    convert_command->footer(
        context.text({"Soal terbaca sama dari keduanya; komentar GIFT selain [id:] dan [tag:] tidak ikut. "
                      "Bila ada kesalahan, tidak "
                      "ada yang ditulis dan status keluarnya 1.",
                      "The questions read the same from both; GIFT comments other than [id:] and [tag:] are "
                      "left behind. When "
                      "there is an error nothing is written and the exit status is 1."}));

    CLI::App* template_command =
        context.command(quiz, "template",
                        {"membuat lembar soal Excel yang kosong, dengan contoh dan petunjuk di dalamnya",
                         "make an empty question sheet for Excel, with examples and help in it"},
                        [&context, options] { return write_template(context, *options); });
    template_command->add_option("FILE", options->to, context.text({"berkas .xlsx", "an .xlsx file"}))
        ->required();
    add_force(*template_command, context, *options);
}

}  // namespace netra::cli
