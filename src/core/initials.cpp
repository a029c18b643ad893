#include "core/initials.h"

#include "base/utf8.h"

namespace netra::core {

std::string initials(std::string_view name) {
    std::string letters;
    bool begins = true;
    for (std::size_t at = 0; at < name.size() && base::length(letters) < 2;) {
        const std::size_t next = base::next_offset(name, at);
        if (begins && name[at] != ' ') letters += name.substr(at, next - at);
        begins = name[at] == ' ';
        at = next;
    }
    return base::upper_case(letters);
}

}  // namespace netra::core
