// What every command of `netra` is given: the world around the program, the options before the command, and
// ways to answer.
#pragma once
#include <functional>
#include <initializer_list>
#include <iosfwd>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "app/settings.h"
#include "app/workspace.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/language.h"
#include "base/random.h"

namespace CLI {
class App;
}

namespace netra::cli {

enum ExitStatus { yes = 0, no = 1, wrong_usage = 2, world_failed = 3 };

// All outlive the run.
struct World {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    const base::Clock& clock;
    base::Random& random;
    // Asks a person for a secret without showing it; throws Error(usage) where there is nobody to ask.
    std::function<std::string(const std::string& prompt)> ask_secret;
    bool shows_progress = false;  // stderr is a terminal
};

// The pattern with {0}, {1}, … replaced by the values, in both languages.
base::Bilingual fill(base::Bilingual pattern, std::initializer_list<std::string> values);

class Context {
  public:
    Context(const World& around, base::Language speech) : world(around), language(speech) {}

    World world;
    base::Language language;

    // Options of the program.
    bool json = false;
    std::string config;
    std::string data;
    app::Settings settings;  // once the command runs

    // Adds a command whose action is run after the whole line was understood.
    CLI::App* command(CLI::App& parent, const std::string& name, const base::Bilingual& help,
                      std::function<int()> action);
    std::function<int()> chosen;

    // The data folder of the settings; throws Error(not_initialised) when nothing was set up there.
    app::Workspace open() const { return app::Workspace::open(settings, world.clock, world.random); }

    const std::string& text(const base::Bilingual& words) const { return words.in(language); }
    void say(const base::Bilingual& words) const;   // a line on stdout
    void note(const base::Bilingual& words) const;  // a line on stderr
    // On stderr: the kind sentence, the short code for staff, and below it what happened.
    void complain(const Error& error) const;
    // "  Label         value" on stdout; nothing for an empty value.
    void row(const base::Bilingual& label, const std::string& value) const;
    void print(const nlohmann::ordered_json& object) const;  // a line on stdout
};

}  // namespace netra::cli
