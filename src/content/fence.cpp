#include "content/fence.h"

#include <algorithm>

namespace netra::content {

bool Fence::take(std::string_view line, std::size_t at) {
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    const std::string_view rest = line.substr(indent);
    const char mark = rest.empty() ? '\0' : rest.front();
    const bool is_mark = indent <= 3 && (mark == '`' || mark == '~');
    const std::size_t length = is_mark ? std::min(rest.find_first_not_of(mark), rest.size()) : 0;
    const std::string_view info = rest.substr(length);
    if (mark_ == 0) {
        const bool opens = length >= 3 && (mark == '~' || info.find('`') == std::string_view::npos);
        if (opens) mark_ = mark, length_ = length, at_ = at + indent;
        return opens;
    }
    const bool closes =
        mark == mark_ && length >= length_ && info.find_first_not_of(" \t\r") == std::string_view::npos;
    if (closes) mark_ = 0;
    return true;
}

std::optional<std::size_t> Fence::open_at() const {
    if (mark_ == 0) return std::nullopt;
    return at_;
}

}  // namespace netra::content
