// What somebody may be about to write, from what is known.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace netra::core {

// Those of `known` that have the typed beginning, or a word with it, whatever the case; first those that
// begin with it themselves, else in the order of `known`. At most `most`; none where nothing is typed, nor
// what is written in full already. UTF-8.
std::vector<std::string> suggestions(const std::vector<std::string>& known, std::string_view typed,
                                     std::size_t most);

}  // namespace netra::core
