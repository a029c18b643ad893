#include "cli/passphrase.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cstdlib>
#include <optional>

#include "base/error.h"

namespace netra::cli {

namespace {

constexpr const char* variable = "NETRA_PASSPHRASE";

const base::Bilingual root_prompt{"Frasa sandi kunci akar: ", "Passphrase of the root key: "};
const base::Bilingual pack_prompt{"Frasa sandi kunci paket: ", "Passphrase of the pack key: "};
const base::Bilingual prompt_again{"Sekali lagi: ", "Once more: "};

std::optional<std::string> from_environment() {
    const char* value = std::getenv(variable);
    return value != nullptr ? std::optional<std::string>(value) : std::nullopt;
}

std::string refuse_empty(std::string secret) {
    if (secret.empty()) throw Error(ErrorCode::usage, "the passphrase is empty");
    return secret;
}

std::string known(const Context& context, const base::Bilingual& prompt) {
    if (const auto given = from_environment()) return refuse_empty(*given);
    return refuse_empty(context.world.ask_secret(context.text(prompt)));
}

std::string fresh(const Context& context, const base::Bilingual& prompt) {
    if (const auto given = from_environment()) return refuse_empty(*given);
    const std::string secret = refuse_empty(context.world.ask_secret(context.text(prompt)));
    if (context.world.ask_secret(context.text(prompt_again)) != secret) {
        throw Error(ErrorCode::usage, "the two passphrases differ");
    }
    return secret;
}

// The terminal of the process whatever its streams are; without echo while this lives.
class QuietTerminal {
  public:
    QuietTerminal() : file_(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
        if (file_ < 0 || ::tcgetattr(file_, &before_) != 0) {
            if (file_ >= 0) ::close(file_);
            throw Error(ErrorCode::usage, "no terminal to ask on; give the passphrase in the environment",
                        variable);
        }
        termios quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(file_, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal() {
        ::tcsetattr(file_, TCSAFLUSH, &before_);
        ::close(file_);
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;

    void write(const std::string& text) const {
        if (::write(file_, text.data(), text.size()) < 0)
            throw Error(ErrorCode::usage, "the terminal is gone");
    }
    std::string read_line() const {
        std::string line;
        for (char c = 0; ::read(file_, &c, 1) == 1 && c != '\n';) line.push_back(c);
        return line;
    }

  private:
    int file_;
    termios before_{};
};

}  // namespace

std::string passphrase(const Context& context) {
    return known(context, root_prompt);
}
std::string new_passphrase(const Context& context) {
    return fresh(context, root_prompt);
}
std::string pack_passphrase(const Context& context) {
    return known(context, pack_prompt);
}
std::string new_pack_passphrase(const Context& context) {
    return fresh(context, pack_prompt);
}

std::string ask_terminal(const std::string& words) {
    const QuietTerminal terminal;
    terminal.write(words);
    std::string line = terminal.read_line();
    terminal.write("\n");
    return line;
}

}  // namespace netra::cli
