#include "ui/language.h"

namespace netra::ui {

std::string filled(std::string_view pattern, std::initializer_list<std::string_view> values) {
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool placeholder = pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 2] == '}';
        const std::size_t number =
            placeholder ? static_cast<std::size_t>(pattern[at + 1] - '0') : values.size();
        if (number < values.size()) {
            text += values.begin()[number];
            at += 2;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

}  // namespace netra::ui
