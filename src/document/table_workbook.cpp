#include "document/table_workbook.h"

#include <algorithm>

#include "base/utf8.h"
#include "sheet/xlsx_writer.h"

namespace netra::document {

namespace {

constexpr std::uint32_t brand = 0x0B2E59;
constexpr std::uint32_t soft = 0x5B6776;
constexpr std::uint32_t line = 0xD5DCE5;
constexpr std::uint32_t white = 0xFFFFFF;
constexpr double narrowest = 10, widest = 60;             // characters
constexpr double title_height = 28, heading_height = 20;  // points
constexpr int wide_text = 6;  // columns that a title or a note may run across, at least

const sheet::Look title_look{.ink = brand, .size = 16, .bold = true};
const sheet::Look note_look{.ink = soft};
const sheet::Look heading_look{.ink = white, .ground = brand, .edge = line, .bold = true};

class TableSheet {
  public:
    TableSheet(sheet::XlsxWriter& writer, const core::Table& table, base::Language language)
        : writer_(writer), table_(table), language_(language) {}

    void write() {
        writer_.begin_sheet(std::string(table_.title.in(language_)), brand);
        set_widths();
        writer_.set_height(row_, title_height);
        put_above(table_.title.in(language_), title_look);
        for (const base::Bilingual& note : table_.notes) put_above(note.in(language_), note_look);
        ++row_;  // an empty one
        writer_.set_height(row_, heading_height);
        for (int i = 0; i < columns(); ++i) {
            writer_.put({row_, i + 1}, table_.columns[static_cast<std::size_t>(i)].heading.in(language_),
                        heading_look);
        }
        writer_.freeze(row_++, 1);
        for (const auto& row : table_.rows) put_row(row);
        writer_.fit_page(true);
    }

  private:
    int columns() const { return static_cast<int>(table_.columns.size()); }

    void put_above(const std::string& text, const sheet::Look& look) {
        writer_.put_across({row_++, 1}, std::max(columns(), wide_text), text, look);
    }

    void put_row(const std::vector<core::TableCell>& row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const sheet::Address at{row_, static_cast<int>(i) + 1};
            sheet::Look look{.edge = line};
            if (const auto* number = std::get_if<double>(&row[i])) {
                look.decimals = core::digits_after(table_.columns[i].figure);
                writer_.put(at, *number, look);
            } else {
                const auto* text = std::get_if<std::string>(&row[i]);
                writer_.put(at, text != nullptr ? *text : std::string(), look);
            }
        }
        ++row_;
    }

    // As wide as the longest text, within reason: longer ones wrap.
    void set_widths() {
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            const core::Column& column = table_.columns[i];
            std::size_t longest = base::length(column.heading.in(language_));
            for (const auto& row : table_.rows) {
                longest = std::max(longest, base::length(core::cell_text(row[i], column.figure, language_)));
            }
            const double width = std::clamp(static_cast<double>(longest) * 1.15 + 2, narrowest, widest);
            const int at = static_cast<int>(i) + 1;
            writer_.set_columns(at, at, width, {});
        }
    }

    sheet::XlsxWriter& writer_;
    const core::Table& table_;
    base::Language language_;
    int row_ = 1;
};

}  // namespace

base::Bytes write_workbook(const std::vector<core::Table>& tables, const std::string& title,
                           base::Language language) {
    sheet::XlsxWriter writer(title);
    for (const core::Table& table : tables) TableSheet(writer, table, language).write();
    return writer.finish();
}

}  // namespace netra::document
