// What stands in the round beside a name where there is no picture of its bearer.
#pragma once
#include <string>
#include <string_view>

namespace netra::core {

// The first letters of the first two words, in upper case; fewer where there are fewer. `name` is UTF-8.
std::string initials(std::string_view name);

}  // namespace netra::core
