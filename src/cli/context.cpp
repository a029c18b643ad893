#include "cli/context.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "base/utf8.h"

namespace netra::cli {

namespace {

std::string filled(const std::string& pattern, std::initializer_list<std::string> values) {
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool is_mark = pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 2] == '}';
        const auto index = is_mark ? static_cast<std::size_t>(pattern[at + 1] - '0') : values.size();
        if (index >= values.size()) {
            text += pattern[at];
            continue;
        }
        text += values.begin()[index];
        at += 2;
    }
    return text;
}

}  // namespace

base::Bilingual fill(base::Bilingual pattern, std::initializer_list<std::string> values) {
    return {filled(pattern.id, values), filled(pattern.en, values)};
}

CLI::App* Context::command(CLI::App& parent, const std::string& name, const base::Bilingual& help,
                           std::function<int()> action) {
    CLI::App* command = parent.add_subcommand(name, text(help));
    command->callback([this, action = std::move(action)] { chosen = action; });
    return command;
}

void Context::say(const base::Bilingual& words) const {
    world.out << text(words) << "\n";
}

void Context::note(const base::Bilingual& words) const {
    world.err << text(words) << "\n";
}

void Context::complain(const Error& error) const {
    world.err << "netra: " << text(sentence(error.code())) << " (" << short_code(error.code()) << ")\n  "
              << error.what() << "\n";
}

void Context::row(const base::Bilingual& label, const std::string& value) const {
    constexpr std::size_t width = 18;
    if (value.empty()) return;
    const std::string& words = text(label);
    const std::size_t used = base::length(words);
    world.out << "  " << words << std::string(used < width ? width - used : 1, ' ') << value << "\n";
}

void Context::print(const nlohmann::ordered_json& object) const {
    world.out << object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << "\n";
}

}  // namespace netra::cli
