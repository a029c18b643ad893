// The rules of the house, as src/README.md states them, and what breaks them.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace netra::architecture {

struct Folder {
    int level = 0;
    std::set<std::string> uses;  // folders, itself apart
};

// Headers that begin with one of the prefixes may be included in the homes alone: "picture" (a folder),
// "base/sha256" (a pair of files) or "netra.cpp" (a program).
struct Library {
    std::string name;
    std::vector<std::string> prefixes;
    std::set<std::string> homes;
};

struct Rules {
    std::map<std::string, Folder> folders;  // programs under their file's name
    std::vector<Library> libraries;
};

// The two tables of src/README.md; nothing when one of them is missing or empty.
std::optional<Rules> read_rules(const std::string& readme);

// What is wrong with the tables themselves: a folder that uses one of its own level or above, or one that
// the table does not have.
std::vector<std::string> check_rules(const Rules& rules);

struct Source {
    std::string path;  // within src/: "core/nip.h", "netra.cpp"
    std::string text;
};

// What is wrong with the sources, as "core/nip.cpp:3: …"; they are all of the house, so that a missing
// header shows.
std::vector<std::string> check_sources(const Rules& rules, const std::vector<Source>& sources);

}  // namespace netra::architecture
