#include "content/question_sheet_style.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"

namespace netra::content {

int wrapped_lines(std::string_view text, double width) {
    constexpr double letters = 1.1;  // a width of one: they are narrower than digits, but words break early
    int lines = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const auto characters = static_cast<double>(base::length(text.substr(begin, end - begin)));
        lines += std::max(1, static_cast<int>(std::ceil(characters / (width * letters))));
        begin = end + 1;
    }
    return lines;
}

double row_height(int lines) {
    constexpr double line = 15.5;
    constexpr double most = 400;
    return std::min(most, line * std::max(1, lines) + 3);
}

}  // namespace netra::content
