#include "document/csv_table.h"

#include <string_view>
#include <utility>

namespace netra::document {

namespace {

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
constexpr std::string_view line_end = "\r\n";

class CsvWriter {
  public:
    explicit CsvWriter(base::Language language)
        : language_(language), separator_(language == base::Language::indonesian ? ';' : ',') {}

    void write(const core::Table& table) {
        line({std::string(table.title.in(language_))});
        for (const base::Bilingual& note : table.notes) line({std::string(note.in(language_))});
        std::vector<std::string> cells;
        for (const core::Column& column : table.columns) cells.push_back(column.heading.in(language_));
        line(cells);
        for (const auto& row : table.rows) {
            cells.clear();
            for (std::size_t i = 0; i < row.size(); ++i) cells.push_back(text_of(row[i], table.columns[i]));
            line(cells);
        }
        text_ += line_end;
    }

    std::string take() { return std::move(text_); }

  private:
    std::string text_of(const core::TableCell& cell, const core::Column& column) const {
        std::string text = core::cell_text(cell, column.figure, language_);
        const bool written = std::holds_alternative<std::string>(cell);
        if (written && !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos)
            text.insert(0, 1, '\'');
        return text;
    }

    void line(const std::vector<std::string>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) text_ += separator_;
            append(cells[i]);
        }
        text_ += line_end;
    }

    void append(const std::string& cell) {
        if (cell.find_first_of(",;\"\r\n") == std::string::npos) {
            text_ += cell;
            return;
        }
        text_ += '"';
        for (const char c : cell) text_.append(c == '"' ? 2 : 1, c);
        text_ += '"';
    }

    base::Language language_;
    char separator_;
    std::string text_{byte_order_mark};
};

}  // namespace

std::string write_csv(const std::vector<core::Table>& tables, base::Language language) {
    CsvWriter writer(language);
    for (const core::Table& table : tables) writer.write(table);
    return writer.take();
}

}  // namespace netra::document
