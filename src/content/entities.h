// Character references of HTML and Markdown: &amp; &#8212; &#x2014;
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace netra::content {

// The text that `reference` ("&amp;", with both marks) stands for; nothing when it is not one of the common
// names or not a character.
std::optional<std::string> decode_entity(std::string_view reference);

}  // namespace netra::content
