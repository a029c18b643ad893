#include "content/module_names.h"

#include <algorithm>

#include "base/utf8.h"

namespace netra::content {

namespace {

constexpr std::size_t least_alike = 3;    // letters that two names share, to resemble each other
constexpr std::size_t most_modules = 12;  // named in one hint

// Letters and digits alone, without case.
std::string core_of(const std::string& name) {
    std::string core = base::fold_case(name);
    std::erase_if(core, [](char c) { return c == ' ' || c == '-' || c == '_' || c == '.'; });
    return core;
}

bool begin_alike(const std::string& one, const std::string& other) {
    const bool begins = one.starts_with(other) || other.starts_with(one);
    return begins && std::min(one.size(), other.size()) >= least_alike;
}

}  // namespace

std::optional<std::string> similar_module(const core::Course& course, const std::string& name) {
    const std::string wanted = core_of(name);
    if (wanted.empty()) return std::nullopt;
    for (const core::Module& module : course.modules) {
        if (wanted == core_of(module.id) || wanted == core_of(module.title)) return module.id;
    }
    for (const core::Module& module : course.modules) {
        if (begin_alike(wanted, core_of(module.id))) return module.id;
    }
    return std::nullopt;
}

base::Bilingual hint_of_modules(const core::Course& course, const std::string& name) {
    std::string known;
    for (std::size_t i = 0; i < std::min(course.modules.size(), most_modules); ++i)
        known += (i == 0 ? "" : ", ") + course.modules[i].id;
    if (course.modules.size() > most_modules) known += ", …";
    if (known.empty())
        return {"Tulis dahulu [[module]] di course.toml.", "Write a [[module]] in course.toml first."};
    base::Bilingual hint{"Yang ada: " + known + ".", "There are: " + known + "."};
    if (const auto similar = similar_module(course, name))
        hint = {"Maksudnya " + *similar + "? " + hint.id, "Do you mean " + *similar + "? " + hint.en};
    return hint;
}

}  // namespace netra::content
