#include "cli/verify_command.h"

#include <CLI/CLI.hpp>
#include <istream>
#include <memory>
#include <ostream>

#include "app/checking.h"
#include "credential/verdict_report.h"

namespace netra::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::vector<std::string> inputs;
    bool allow_demo = false;
};

// A token is longer than any file's name may be, which is no error here.
bool is_folder(const std::string& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}
bool is_file(const std::string& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

class Round {
  public:
    Round(const Context& context, const Options& options)
        : context_(context),
          options_(options),
          checking_(app::Keyring::load(app::DataFolder(context.settings.data_folder))) {}

    // Each input, whatever became of the one before.
    void check(const std::string& input) {
        try {
            if (input == "-") return check_lines();
            if (is_folder(input)) return check_folder(input);
            if (!is_file(input) && app::looks_like_certificate(input)) return check_text(input);
            for (const auto& verdict : checking_.check_file(input, now())) answer(input, verdict);
        } catch (const Error& error) {
            context_.complain(error);
            status_ = world_failed;
        }
    }

    int status() const { return status_; }

  private:
    base::Instant now() const { return context_.world.clock.now(); }

    void check_text(const std::string& text) { answer(text, checking_.check_text(text, now())); }

    void check_lines() {
        for (std::string line; std::getline(context_.world.in, line);) {
            if (!line.empty() && line.back() == '\r') line.pop_back();
            if (!line.empty()) check_text(line);
        }
    }

    void check_folder(const std::string& folder) {
        for (const fs::path& file : app::certificate_files(folder)) {
            if (!context_.json) context_.world.out << file.string() << "\n";
            check(file.string());
        }
    }

    void answer(const std::string& input, const credential::Verdict& verdict) {
        if (context_.json) {
            context_.world.out << credential::to_json(input, verdict) << "\n";
        } else {
            context_.world.out << credential::describe(verdict, context_.language);
        }
        if (!credential::is_accepted(verdict, options_.allow_demo) && status_ == yes) status_ = no;
    }

    const Context& context_;
    const Options& options_;
    app::Checking checking_;
    int status_ = yes;
};

int verify(const Context& context, const Options& options) {
    Round round(context, options);
    for (const std::string& input : options.inputs) round.check(input);
    return round.status();
}

}  // namespace

void declare_verify(CLI::App& program, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        context.command(program, "verify",
                        {"memeriksa keaslian sertifikat: angka QR, tautan, berkas, atau folder",
                         "check whether certificates are genuine: QR digits, links, files or folders"},
                        [&context, options] { return verify(context, *options); });
    command
        ->add_option("INPUT", options->inputs,
                     context.text({"angka atau tautan dari QR; berkas PDF, PNG, JPEG, atau teks; folder; "
                                   "- untuk satu per baris dari masukan baku",
                                   "digits or link of a QR; PDF, PNG, JPEG or text files; folders; - for one "
                                   "a line on standard input"}))
        ->required();
    command->add_flag(
        "--allow-demo", options->allow_demo,
        context.text({"sertifikat CONTOH juga dianggap ya", "take sample certificates for a yes"}));
    command->footer(
        context.text({"Status keluar 0 hanya bila semuanya asli; 1 bila satu saja tidak.",
                      "The exit status is 0 only when all are genuine; 1 when a single one is not."}));
}

}  // namespace netra::cli
