// Words of the interface in both languages.
//
// A text table is a header of constants, one header an area: `inline constexpr Words next{"Lanjut", "Next"};`
// and a screen says `ctx.say(words::next)`. A name that does not exist and a language left empty do not
// compile.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

#include "base/language.h"

namespace netra::ui {

using base::Language;

struct Words {
    std::string_view id;
    std::string_view en;

    // Neither may be empty.
    consteval Words(const char* indonesian, const char* english) : id(indonesian), en(english) {
        if (id.empty() || en.empty()) throw "words in both languages are wanted";
    }
    constexpr std::string_view in(Language language) const { return language == Language::english ? en : id; }
};

// `pattern` with {0}, {1}, … replaced by the values; a number without a value stays as it stands.
std::string filled(std::string_view pattern, std::initializer_list<std::string_view> values);

}  // namespace netra::ui
