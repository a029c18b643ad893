#include "core/table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace netra::core {

int digits_after(Figure figure) {
    switch (figure) {
        case Figure::decimal:
            return 2;
        case Figure::percent:
            return 1;
        default:
            return 0;
    }
}

namespace {

std::string number_text(double number, int digits, base::Language language) {
    std::array<char, 400> buffer{};  // of the largest double
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed, digits);
    std::string text(buffer.data(), end.ptr);
    if (text.starts_with('-') && text.find_first_of("123456789") == std::string::npos) text.erase(0, 1);
    if (language == base::Language::indonesian) std::ranges::replace(text, '.', ',');
    return text;
}

}  // namespace

std::string cell_text(const TableCell& cell, Figure figure, base::Language language) {
    if (const auto* text = std::get_if<std::string>(&cell)) return *text;
    if (const auto* number = std::get_if<double>(&cell))
        return number_text(*number, digits_after(figure), language);
    return {};
}

}  // namespace netra::core
