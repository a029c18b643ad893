// Names of cells: C7, Soal!C7.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace netra::sheet {

struct Address {
    int row = 0;     // from 1 to max_rows
    int column = 0;  // from 1 to max_columns
    bool operator==(const Address&) const = default;
};

// 1 is A, 27 is AA. `column` is positive.
std::string column_letters(int column);
// The column of one to three letters in either case; nothing for anything else, or past the last one.
std::optional<int> column_of_letters(std::string_view letters);

// Of "C7", "$C$7"; nothing where there is no such cell.
std::optional<Address> parse_address(std::string_view text);

// "Soal!C7", "'Bank soal'!C7"; without a row "Soal!C", with neither "Soal".
std::string full_address(const std::string& sheet, const Address& address);

}  // namespace netra::sheet
