#include "roster/csv_table.h"

#include <csv.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/error.h"
#include "base/utf8.h"

namespace netra::roster {

namespace {

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
constexpr std::size_t rows_beside_people = 100;  // titles, and what stands above them
constexpr int lines_with_titles = 20;
constexpr std::size_t looked_at_for_zeros = 1024;

// The one that a line among the first has most of: names hold commas, letterheads hold nothing.
unsigned char delimiter_of(std::string_view text) {
    char best = ',';
    std::ptrdiff_t most = 0;
    for (int line = 0; line < lines_with_titles && !text.empty(); ++line) {
        const std::string_view head = text.substr(0, text.find('\n'));
        for (const char candidate : {',', ';', '\t'}) {
            const auto count = std::ranges::count(head, candidate);
            if (count > most) best = candidate;
            most = std::max(most, count);
        }
        text.remove_prefix(std::min(head.size() + 1, text.size()));
    }
    return static_cast<unsigned char>(best);
}

// Excel's own first line "sep=;": the delimiter, and the line taken off.
std::optional<unsigned char> take_separator_line(std::string_view& text) {
    if (!base::fold_case(text.substr(0, std::min<std::size_t>(4, text.size()))).starts_with("sep=") ||
        text.size() < 5) {
        return std::nullopt;
    }
    const auto delimiter = static_cast<unsigned char>(text[4]);
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    return delimiter;
}

// What the text is instead of UTF-8.
std::optional<Finding> fault_of_encoding(std::string_view text) {
    const bool zeros = text.substr(0, looked_at_for_zeros).find('\0') != std::string_view::npos;
    if (zeros || text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff")) {
        return make_finding(Fault::wrong_encoding, 0, {}, {},
                            {"UTF-16 (Teks Unicode)", "UTF-16 (Unicode Text)"});
    }
    std::size_t bad_at = 0;
    if (base::is_utf8(text, &bad_at)) return std::nullopt;
    const auto row = static_cast<int>(std::ranges::count(text.substr(0, bad_at), '\n')) + 1;
    return make_finding(Fault::wrong_encoding, row, {}, {},
                        {"teks Windows lama (ANSI)", "text of an older Windows (ANSI)"});
}

// ="0012" is how Excel is told to keep a number as it is written.
std::string_view without_formula(std::string_view text) {
    const bool quoted = text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"');
    return quoted ? text.substr(2, text.size() - 3) : text;
}

class Collector {
  public:
    explicit Collector(int first_row) : row_{first_row, {}} { table_.cells_shift = true; }

    void cell(std::string_view text) {
        ended_with_return_ = false;
        if (row_.cells.size() >= max_row_cells) return;
        row_.cells.push_back({std::string(without_formula(base::trim(text))), CellForm::text});
    }

    // The parser tells of CR and LF one by one; together they end one row.
    void end(int how) {
        const bool second_half = how == '\n' && ended_with_return_;
        ended_with_return_ = how == '\r';
        if (second_half) return;
        const auto empty = [](const Cell& cell) { return cell.text.empty(); };
        if (!is_full() && !std::ranges::all_of(row_.cells, empty)) table_.rows.push_back(row_);
        row_ = {row_.number + 1, {}};
    }

    bool is_full() const { return table_.rows.size() > max_people + rows_beside_people; }
    Table take() { return std::move(table_); }

  private:
    Table table_;
    TableRow row_;
    bool ended_with_return_ = false;
};

void take_cell(void* data, std::size_t size, void* collector) {
    static_cast<Collector*>(collector)->cell({static_cast<const char*>(data), size});
}

void take_end(int how, void* collector) {
    static_cast<Collector*>(collector)->end(how);
}

class Parser {
  public:
    explicit Parser(unsigned char delimiter) {
        if (csv_init(&parser_, CSV_REPALL_NL) != 0)
            throw Error(ErrorCode::internal, "the CSV reader does not start");
        csv_set_delim(&parser_, delimiter);
    }
    ~Parser() { csv_free(&parser_); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    void read(std::string_view text, Collector& collector) {
        if (csv_parse(&parser_, text.data(), text.size(), take_cell, take_end, &collector) != text.size())
            throw Error(ErrorCode::internal, "the CSV reader stopped", csv_strerror(csv_error(&parser_)));
        csv_fini(&parser_, take_cell, take_end, &collector);
    }

  private:
    csv_parser parser_{};
};

// An odd number of quotation marks, and a last cell that runs over lines: everything behind the open one.
bool leaves_quote_open(std::string_view text, const Table& table) {
    if (table.rows.empty() || std::ranges::count(text, '"') % 2 == 0) return false;
    return table.rows.back().cells.back().text.find('\n') != std::string::npos;
}

}  // namespace

Tables read_csv(std::string_view text) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    if (const auto fault = fault_of_encoding(text)) return {{}, {*fault}};
    const auto told = take_separator_line(text);
    Collector collector(told ? 2 : 1);
    Parser(told.value_or(delimiter_of(text))).read(text, collector);
    if (collector.is_full()) return {{}, {make_finding(Fault::too_many_rows, 0, {})}};
    Tables result;
    Table table = collector.take();
    if (leaves_quote_open(text, table)) {
        result.findings.push_back(make_finding(Fault::quote_open, table.rows.back().number, {}));
        table.rows.pop_back();
    }
    if (!table.rows.empty()) result.tables.push_back(std::move(table));
    return result;
}

}  // namespace netra::roster
