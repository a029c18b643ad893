#include "core/suggestion.h"

#include "base/utf8.h"

namespace netra::core {

std::vector<std::string> suggestions(const std::vector<std::string>& known, std::string_view typed,
                                     std::size_t most) {
    const std::string wanted = base::fold_case(base::trim(typed));
    std::vector<std::string> first, later;
    if (wanted.empty()) return first;
    for (const std::string& one : known) {
        const std::string folded = base::fold_case(one);
        if (folded == wanted) continue;
        if (folded.starts_with(wanted))
            first.push_back(one);
        else if (folded.find(' ' + wanted) != std::string::npos)
            later.push_back(one);
    }
    first.insert(first.end(), later.begin(), later.end());
    if (first.size() > most) first.resize(most);
    return first;
}

}  // namespace netra::core
