// A row of a question sheet, its cells by the columns' titles, and what is said of them.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/question_columns.h"
#include "content/report.h"
#include "content/source_text.h"
#include "sheet/workbook.h"

namespace netra::content {

using ColumnMap = std::map<ColumnKey, int>;  // to the sheet's column, from 1

// Without white space at its ends, but with the line ends there: those are its author's.
std::string_view trim_spaces(std::string_view text);

Place cell_place(const std::string& file, const std::string& sheet, int row, int column);

class SheetRow {
  public:
    // All outlive it.
    SheetRow(const std::string& file, const std::string& sheet, int number, const sheet::Row& cells,
             const ColumnMap& columns, Report& report)
        : file_(file), sheet_(sheet), number_(number), cells_(cells), columns_(columns), report_(report) {}

    // The cell's text with LF at its line ends and without other white space at its own ends; empty without a
    // cell or column.
    std::string text(const ColumnKey& key) const;
    // The same in one line.
    std::string line(const ColumnKey& key) const;
    bool has(const ColumnKey& key) const { return !line(key).empty(); }
    const sheet::Cell* cell(const ColumnKey& key) const;
    // Whether any cell under a title, but those of the trainer's own columns, says something.
    bool is_empty() const;
    const ColumnMap& columns() const { return columns_; }
    const sheet::Row& cells() const { return cells_; }

    Place place(const ColumnKey& key) const;  // without such a column the row's first cell
    Place place_of_column(int column) const { return cell_place(file_, sheet_, number_, column); }

    void error(const Place& place, base::Bilingual message, base::Bilingual hint);
    void error(const ColumnKey& key, base::Bilingual message, base::Bilingual hint) {
        error(place(key), std::move(message), std::move(hint));
    }
    void warning(const ColumnKey& key, base::Bilingual message, base::Bilingual hint);
    bool has_errors() const { return has_errors_; }

  private:
    const std::string& file_;
    const std::string& sheet_;
    int number_;
    const sheet::Row& cells_;
    const ColumnMap& columns_;
    Report& report_;
    bool has_errors_ = false;
};

}  // namespace netra::content
