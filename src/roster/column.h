// The columns of a participants' list and the titles they go by.
#pragma once
#include <optional>
#include <string_view>

#include "base/language.h"

namespace netra::roster {

enum class Column { number, name, unit, position, status };

constexpr int column_count = 5;

// "NIP", "Nama", "Unit", "Jabatan", "Status"
const base::Bilingual& column_name(Column column);

// The column that a title names, in Indonesian or English, in any case and spacing; nothing for others.
std::optional<Column> column_of_title(std::string_view title);

}  // namespace netra::roster
