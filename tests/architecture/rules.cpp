#include "rules.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>

namespace netra::architecture {
namespace {

constexpr int max_lines = 400;

// Spelled in parts, so that this file may be held to its own rule.
const std::array<std::string, 3> unfinished = {
    "TO"
    "DO",
    "FIX"
    "ME",
    "XX"
    "X"};
constexpr std::array<std::string_view, 4> vague_names = {"util", "helper", "manager", "misc"};

// What the pure domain must not touch: I/O, threads, clocks and randomness of the machine.
constexpr std::array<std::string_view, 14> impure_headers = {
    "cstdio", "fstream", "iostream",           "filesystem", "thread",     "mutex",        "future",
    "random", "atomic",  "condition_variable", "ctime",      "base/log.h", "base/files.h", "unistd.h"};
constexpr std::array<std::string_view, 4> impure_words = {"SystemClock", "SystemRandom", "_clock::now",
                                                          "getenv"};

// Of the system itself, beside the standard library, whose headers have neither dot nor slash.
constexpr std::array<std::string_view, 11> system_headers = {"sys/",     "unistd.h",  "fcntl.h",  "poll.h",
                                                             "signal.h", "malloc.h",  "dirent.h", "pthread.h",
                                                             "grp.h",    "termios.h", "linux/"};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> split(const std::string& text, char mark) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, mark);) parts.push_back(part);
    return parts;
}

// The words in back-ticks.
std::vector<std::string> code_words(const std::string& cell) {
    std::vector<std::string> words;
    const std::vector<std::string> parts = split(cell, '`');
    for (std::size_t i = 1; i < parts.size(); i += 2) words.push_back(parts[i]);
    return words;
}

std::string folder_of(const std::string& path) {
    return path.substr(0, path.find('/'));
}
std::string without_extension(const std::string& path) {
    return path.substr(0, path.rfind('.'));
}
bool is_program(const std::string& path) {
    return path.find('/') == std::string::npos;
}

// A header between the quotes or angle brackets of an include line; a macro (FT_FREETYPE_H) counts as angled.
struct Include {
    std::string header;
    bool angled = false;
};

std::optional<Include> include_of(const std::string& line) {
    const std::size_t hash = line.find_first_not_of(" \t");
    if (hash == std::string::npos || line[hash] != '#') return std::nullopt;
    const std::size_t word = line.find_first_not_of(" \t", hash + 1);
    if (word == std::string::npos || line.compare(word, 7, "include") != 0) return std::nullopt;
    const std::size_t open = line.find_first_of("<\"", word);
    if (open == std::string::npos) return Include{line.substr(line.find_last_of(" \t") + 1), true};
    const std::size_t close = line.find_first_of(">\"", open + 1);
    return Include{line.substr(open + 1, close - open - 1), line[open] == '<'};
}

// Looks at one file and notes what is wrong with it.
class Inspection {
  public:
    Inspection(const Rules& rules, const std::set<std::string>& paths, const Source& source,
               std::vector<std::string>& breaches)
        : rules_(rules), paths_(paths), source_(source), breaches_(breaches) {}

    void run() {
        const std::vector<std::string> lines = lines_of(source_.text);
        inspect_file(lines);
        for (const std::string& line : lines) {
            ++line_;
            inspect_words(line);
            if (const auto include = include_of(line)) inspect_include(*include);
        }
    }

  private:
    void note(const std::string& what) {
        breaches_.push_back(source_.path + ':' + std::to_string(line_) + ": " + what);
    }

    bool is_pure() const { return folder_of(source_.path) == "core"; }
    bool is_header() const { return source_.path.ends_with(".h"); }

    void inspect_file(const std::vector<std::string>& lines) {
        const std::string& path = source_.path;
        if (lines.size() > max_lines) note("longer than 400 lines");
        if (!rules_.folders.contains(folder_of(path))) note("stands in no folder of the table");
        if (path.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_/.") != std::string::npos) {
            note("file names are snake_case");
        }
        for (const std::string_view name : vague_names) {
            if (path.find(name) != std::string::npos)
                note("a file is named for one idea, not \"" + std::string(name) + '"');
        }
        if (is_header() && source_.text.find("#pragma once") == std::string::npos)
            note("a header without #pragma once");
        const bool alone =
            path.ends_with(".cpp") && !is_program(path) && !has_header(without_extension(path));
        if (alone) note("a .cpp without its header");
    }

    // "ui/gallery" for ui/gallery.h; "ui/gallery_course" is a part of the same.
    bool has_header(std::string name) const {
        while (!paths_.contains(name + ".h")) {
            const std::size_t end = name.rfind('_');
            if (end == std::string::npos) return false;
            name.resize(end);
        }
        return true;
    }

    void inspect_words(const std::string& line) {
        for (const std::string& word : unfinished) {
            if (line.find(word) != std::string::npos) note("unfinished: " + word);
        }
        if (!is_pure()) return;
        for (const std::string_view word : impure_words) {
            if (line.find(word) != std::string::npos)
                note("core is pure, it does not use " + std::string(word));
        }
    }

    void inspect_include(const Include& include) {
        const bool impure = std::ranges::find(impure_headers, include.header) != impure_headers.end();
        if (is_pure() && impure) note("core is pure, it does not include " + include.header);
        if (include.angled) {
            inspect_library(include.header);
        } else {
            inspect_folder(include.header);
        }
    }

    void inspect_folder(const std::string& header) {
        const std::string from = folder_of(source_.path);
        const std::string to = folder_of(header);
        if (!paths_.contains(header)) {
            note("includes are written from src/: \"" + header + "\" is no file there");
            return;
        }
        const auto row = rules_.folders.find(from);
        if (to == from || row == rules_.folders.end() || row->second.uses.contains(to)) return;
        note(from + " may not use " + to);
    }

    void inspect_library(const std::string& header) {
        const bool standard =
            header.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos;
        if (standard) return;
        const auto begins = [&](std::string_view prefix) { return header.starts_with(prefix); };
        for (const Library& library : rules_.libraries) {
            if (!std::ranges::any_of(library.prefixes, begins)) continue;
            const bool at_home = library.homes.contains(folder_of(source_.path)) ||
                                 library.homes.contains(without_extension(source_.path));
            if (!at_home) note(library.name + " does not live here: <" + header + '>');
            return;
        }
        const bool of_system = std::ranges::any_of(system_headers, begins);
        if (!of_system) note("a library that the table does not name: <" + header + '>');
        if (of_system && is_pure()) note("core is pure, it does not include " + header);
    }

    const Rules& rules_;
    const std::set<std::string>& paths_;
    const Source& source_;
    std::vector<std::string>& breaches_;
    int line_ = 0;
};

}  // namespace

std::optional<Rules> read_rules(const std::string& readme) {
    Rules rules;
    for (const std::string& line : lines_of(readme)) {
        const std::vector<std::string> cells = split(line, '|');
        const bool levels =
            cells.size() >= 5 && cells[1].size() == 3 && cells[1][1] >= '0' && cells[1][1] <= '9';
        if (levels) {
            const std::vector<std::string> names = code_words(cells[2]);
            const std::vector<std::string> uses = code_words(cells[4]);
            if (names.size() != 1) return std::nullopt;
            rules.folders[names.front()] = {cells[1][1] - '0', {uses.begin(), uses.end()}};
        } else if (cells.size() == 4 && !code_words(cells[2]).empty()) {
            const std::vector<std::string> homes = code_words(cells[3]);
            rules.libraries.push_back({cells[1].substr(1, cells[1].size() - 2),
                                       code_words(cells[2]),
                                       {homes.begin(), homes.end()}});
        }
    }
    if (rules.folders.empty() || rules.libraries.empty()) return std::nullopt;
    return rules;
}

std::vector<std::string> check_rules(const Rules& rules) {
    std::vector<std::string> breaches;
    for (const auto& [name, folder] : rules.folders) {
        for (const std::string& used : folder.uses) {
            const auto target = rules.folders.find(used);
            if (target == rules.folders.end()) {
                breaches.push_back(name + " uses " + used + ", which the table does not have");
            } else if (target->second.level > folder.level) {
                breaches.push_back(name + " uses " + used + ", which stands above it");
            } else if (target->second.level == folder.level) {
                breaches.push_back(name + " uses " + used + ", which stands beside it");
            }
        }
    }
    for (const Library& library : rules.libraries) {
        for (const std::string& home : library.homes) {
            if (!rules.folders.contains(folder_of(home))) {
                breaches.push_back(library.name + " lives in " + home + ", which the table does not have");
            }
        }
    }
    return breaches;
}

std::vector<std::string> check_sources(const Rules& rules, const std::vector<Source>& sources) {
    std::set<std::string> paths;
    for (const Source& source : sources) paths.insert(source.path);
    std::vector<std::string> breaches;
    for (const Source& source : sources) Inspection(rules, paths, source, breaches).run();
    return breaches;
}

}  // namespace netra::architecture
