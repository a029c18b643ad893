#include "sheet/address.h"

#include <algorithm>
#include <charconv>

#include "sheet/workbook.h"

namespace netra::sheet {

namespace {

constexpr int letters_in_alphabet = 26;
constexpr std::size_t max_letters = 3;

bool is_letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool is_plain(char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || (c & '\x80') != 0;
}

}  // namespace

std::string column_letters(int column) {
    std::string letters;
    for (; column > 0; column = (column - 1) / letters_in_alphabet) {
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % letters_in_alphabet));
    }
    return letters;
}

std::optional<int> column_of_letters(std::string_view letters) {
    if (letters.empty() || letters.size() > max_letters || !std::ranges::all_of(letters, is_letter)) {
        return std::nullopt;
    }
    constexpr int case_bit = 0x20;
    int column = 0;
    for (const char letter : letters) column = column * letters_in_alphabet + (letter & ~case_bit) - 'A' + 1;
    if (column > max_columns) return std::nullopt;
    return column;
}

std::optional<Address> parse_address(std::string_view text) {
    if (text.starts_with('$')) text.remove_prefix(1);
    const auto first_other = std::ranges::find_if_not(text, is_letter);
    const auto count = static_cast<std::size_t>(first_other - text.begin());
    const auto column = column_of_letters(text.substr(0, count));
    text.remove_prefix(count);
    if (text.starts_with('$')) text.remove_prefix(1);
    int row = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, row);
    if (!column || error != std::errc() || stop != end || row < 1 || row > max_rows) return std::nullopt;
    return Address{row, *column};
}

std::string full_address(const std::string& sheet, const Address& address) {
    std::string text = sheet;
    if (!std::ranges::all_of(sheet, is_plain)) {
        text = "'";
        for (const char c : sheet) text += c == '\'' ? "''" : std::string(1, c);
        text += "'";
    }
    if (address.column == 0) return text;
    text += "!" + column_letters(address.column);
    return address.row == 0 ? text : text + std::to_string(address.row);
}

}  // namespace netra::sheet
