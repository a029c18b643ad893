// {{placeholders}} within a line of text.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/template.h"

namespace netra::document {

// Whether it is one of the names a design may use.
bool is_placeholder(std::string_view name);

// The names in {{…}}, in order.
std::vector<std::string> placeholders_in(std::string_view text);

// The text with its words; nothing when one of them is absent.
std::optional<std::string> fill_whole(std::string_view text, const Words& words);

struct FilledParts {
    std::string text;        // empty when nothing is left
    std::vector<bool> kept;  // one for each part of the original
};
// The same for a text of parts set off by " · ": a part with an absent word leaves, the others stay.
FilledParts fill_parts(std::string_view text, const Words& words);

// Of a text with as many parts as `kept`, those that are kept, the first letter in upper case; any other text
// as it is.
std::string keep_parts(std::string_view text, const std::vector<bool>& kept);

}  // namespace netra::document
