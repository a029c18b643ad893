#include "content/sheet_row.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "sheet/address.h"

namespace netra::content {

std::string_view trim_spaces(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\v\f";
    constexpr std::string_view no_break_space = "\xc2\xa0";
    for (bool more = true; more;) {
        const std::size_t before = text.size();
        text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
        text.remove_suffix(text.size() - (text.find_last_not_of(spaces) + 1));
        if (text.starts_with(no_break_space)) text.remove_prefix(no_break_space.size());
        if (text.ends_with(no_break_space)) text.remove_suffix(no_break_space.size());
        more = text.size() < before;
    }
    return text;
}

Place cell_place(const std::string& file, const std::string& sheet, int row, int column) {
    return {file, row, column, sheet::full_address(sheet, {row, column})};
}

const sheet::Cell* SheetRow::cell(const ColumnKey& key) const {
    const auto column = columns_.find(key);
    if (column == columns_.end()) return nullptr;
    const auto found = cells_.find(column->second);
    return found == cells_.end() ? nullptr : &found->second;
}

std::string SheetRow::text(const ColumnKey& key) const {
    const sheet::Cell* found = cell(key);
    if (found == nullptr) return {};
    std::string text = found->text;
    for (std::size_t at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at)) {
        text.erase(at, 1);
    }
    return std::string(trim_spaces(text));
}

std::string SheetRow::line(const ColumnKey& key) const {
    std::string line = text(key);
    std::ranges::replace(line, '\n', ' ');
    return std::string(base::trim(line));
}

bool SheetRow::is_empty() const {
    return std::ranges::none_of(columns_, [this](const auto& column) { return has(column.first); });
}

Place SheetRow::place(const ColumnKey& key) const {
    const auto column = columns_.find(key);
    return place_of_column(column == columns_.end() ? 1 : column->second);
}

void SheetRow::error(const Place& place, base::Bilingual message, base::Bilingual hint) {
    has_errors_ = true;
    report_.error(place, std::move(message), std::move(hint));
}

void SheetRow::warning(const ColumnKey& key, base::Bilingual message, base::Bilingual hint) {
    report_.warning(place(key), std::move(message), std::move(hint));
}

}  // namespace netra::content
