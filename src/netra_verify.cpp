// netra-verify: checks certificates with nothing but the two lists and the root's fingerprint. For those who
// trust neither the kiosk nor its database.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "base/files.h"
#include "credential/digits.h"
#include "credential/verdict_report.h"
#include "credential/verifier.h"
#include "picture/image.h"
#include "picture/pdf.h"
#include "picture/qr_reader.h"

namespace {

using namespace netra;
using base::Bytes;
using base::Language;

const base::Bilingual bad_fingerprint{
    "--root: sidik jari terdiri atas 64 digit heksadesimal; sebagian saja tidak cukup",
    "--root: a fingerprint has 64 hexadecimal digits; a part of it is not enough"};
const base::Bilingual no_root{
    "tanpa --root tidak ada daftar yang dapat dipercaya; semua penerbit tidak dikenal",
    "without --root no list can be trusted; every issuer is unknown"};

enum ExitStatus { yes = 0, no = 1, wrong_usage = 2, world_failed = 3 };

void complain(const std::string& message) {
    std::cerr << "netra-verify: " << message << "\n";
}
void complain(const Error& error, Language language) {
    complain(std::string(error.what()) + "\n  " + sentence(error.code()).in(language));
}

struct Options {
    std::string trust;
    std::string revocation;
    std::string root;
    std::string memory;
    std::vector<std::string> inputs;
    bool json = false;
    bool allow_demo = false;
    Language language = Language::indonesian;
};

void declare(CLI::App& app, Options& options) {
    app.description("Checks Netra certificates offline, against an organisation's two signed lists.");
    app.add_option("--trust", options.trust, "trust list (tl.cose)");
    app.add_option("--revocation", options.revocation, "revocation list (rl.cose)");
    app.add_option("--root", options.root,
                   "fingerprint of the organisation's root key, 64 hexadecimal digits");
    app.add_option("--memory", options.memory,
                   "file that remembers the newest lists seen, so that older ones are refused");
    app.add_flag("--json", options.json, "one JSON object a line");
    app.add_option_function<std::string>(
           "--lang",
           [&options](const std::string& code) {
               options.language = code == "en" ? Language::english : Language::indonesian;
           },
           "language of the answer")
        ->check(CLI::IsMember({"id", "en"}));
    app.add_flag("--allow-demo", options.allow_demo, "take samples of a demo organisation for a yes");
    app.add_option("inputs", options.inputs,
                   "tokens, links, files (text, PDF, PNG, JPEG), or - for one a line")
        ->required();
    app.footer("Exit status: 0 all genuine, 1 one is not, 2 wrong usage, 3 a file failed.");
}

std::optional<Bytes> read_list(const std::string& path, std::size_t max_bytes) {
    return path.empty() ? std::nullopt : std::optional(base::read_file(path, max_bytes));
}

void warn(const std::string& list, credential::ListFault fault, Language language) {
    complain(list + ": " + credential::sentence(fault).in(language));
}

// A token is longer than any file's name may be, which is no error here.
bool is_file(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::is_regular_file(path, ignored);
}

credential::ListMemory read_memory(const std::string& path, const base::Digest& root) {
    if (!is_file(path)) return {};
    const auto memory = credential::decode_memory(base::read_file(path), root);
    if (!memory) throw Error(ErrorCode::file_damaged, "not the memory of this root", path);
    return *memory;
}

credential::Lists read_lists(const Options& options, const base::Digest& root) {
    credential::ListMemory memory = read_memory(options.memory, root);
    const credential::ListMemory before = memory;
    auto lists = credential::open_lists(read_list(options.trust, credential::max_trust_list_bytes),
                                        read_list(options.revocation, credential::max_revocation_list_bytes),
                                        root, memory);
    if (!options.memory.empty() && memory != before) {
        base::write_file(options.memory, credential::encode_memory(memory, root));
    }
    return lists;
}

// What a file holds that could be a certificate: its own bytes where they hold digits, as text files and our
// PDFs do, else what the QR codes in its picture say.
std::vector<std::string> read_codes(const std::string& path) {
    const Bytes bytes = base::read_file(path);
    const picture::ImageKind kind = picture::image_kind(bytes);
    const bool is_drawn = kind == picture::ImageKind::png || kind == picture::ImageKind::jpeg;
    if (!is_drawn && credential::find_digits(base::as_text(bytes))) return {base::to_text(bytes)};
    if (kind == picture::ImageKind::pdf) {
        const std::string keywords = picture::Pdf(bytes).keywords();
        if (credential::find_digits(keywords)) return {keywords};
    }
    std::vector<std::string> codes;
    if (is_drawn || kind == picture::ImageKind::pdf)
        codes = picture::read_qr_codes(picture::load_image(bytes));
    std::erase_if(codes, [](const std::string& code) { return !credential::find_digits(code); });
    return codes.empty() ? std::vector<std::string>{""} : codes;
}

bool is_code(const std::string& input) {
    return credential::find_digits(input) || input.find("://") != std::string::npos ||
           input.find_first_not_of("0123456789") == std::string::npos;
}

class Checker {
  public:
    Checker(const Options& options, credential::Lists lists)
        : options_(options), verifier_(std::move(lists)) {}

    // Each input of the command line, whatever became of the one before.
    void check(const std::string& input) {
        try {
            if (input == "-") return check_lines();
            if (is_code(input) && !is_file(input)) return answer(input, input);
            for (const std::string& code : read_codes(input)) answer(input, code);
        } catch (const Error& error) {
            complain(error, options_.language);
            status_ = world_failed;
        }
    }

    int status() const { return status_; }

  private:
    void check_lines() {
        for (std::string line; std::getline(std::cin, line);) {
            if (!line.empty() && line.back() == '\r') line.pop_back();
            if (!line.empty()) answer(line, line);
        }
    }

    void answer(const std::string& input, const std::string& code) {
        const credential::Verdict verdict = verifier_.verify_text(code, clock_.now());
        if (options_.json) {
            std::cout << credential::to_json(input, verdict) << "\n";
        } else {
            std::cout << credential::describe(verdict, options_.language);
        }
        if (!credential::is_accepted(verdict, options_.allow_demo) && status_ == yes) status_ = no;
    }

    const Options& options_;
    credential::Verifier verifier_;
    base::SystemClock clock_;
    int status_ = yes;
};

int run(const Options& options) {
    const auto root = credential::parse_fingerprint(options.root);
    if (!root && !options.root.empty()) {
        complain(bad_fingerprint.in(options.language));
        return wrong_usage;
    }
    credential::Lists lists;
    if (root) {
        lists = read_lists(options, *root);
        if (!lists.trust) warn("--trust " + options.trust, lists.trust_fault, options.language);
        if (lists.trust && !lists.revocation) {
            warn("--revocation " + options.revocation, lists.revocation_fault, options.language);
        }
    } else {
        complain(no_root.in(options.language));
    }
    Checker checker(options, std::move(lists));
    for (const std::string& input : options.inputs) checker.check(input);
    std::cout.flush();
    if (!std::cout) throw Error(ErrorCode::file_failed, "cannot write the answers");
    return checker.status();
}

}  // namespace

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    Options options;
    CLI::App app;
    declare(app, options);
    try {
        app.parse(argc, argv);
        return run(options);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? yes : wrong_usage;
    } catch (const Error& error) {
        complain(error, options.language);
        return world_failed;
    }
}
