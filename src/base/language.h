// The two languages of Netra, and a text that exists in both.
#pragma once
#include <string>

namespace netra::base {

enum class Language { indonesian, english };

// A text written in both languages side by side, for messages that are made where the fault is found.
struct Bilingual {
    std::string id;
    std::string en;

    const std::string& in(Language language) const { return language == Language::english ? en : id; }
    bool operator==(const Bilingual&) const = default;
};

}  // namespace netra::base
