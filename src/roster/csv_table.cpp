#include "roster/csv_table.h"

#include <csv.h>

#include <algorithm>

#include "base/error.h"
#include "base/utf8.h"

namespace netra::roster {

namespace {

unsigned char delimiter_of(std::string_view text) {
    const std::string_view head = text.substr(0, text.find('\n'));
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        if (std::ranges::count(head, candidate) > std::ranges::count(head, best)) best = candidate;
    }
    return static_cast<unsigned char>(best);
}

int count_lines(std::string_view text) {
    return static_cast<int>(std::ranges::count(text, '\n'));
}

struct Collector {
    CsvTable table;
    CsvRow row;
    int line = 1;

    static void cell(void* data, std::size_t size, void* self) {
        auto& collector = *static_cast<Collector*>(self);
        const std::string_view text(static_cast<const char*>(data), size);
        if (collector.row.cells.empty()) collector.row.line = collector.line;
        collector.line += count_lines(text);
        collector.row.cells.emplace_back(base::trim(text));
    }

    // The parser swallows runs of empty lines in one go; `read_csv` hands it one line at a time instead.
    static void end(int, void* self) {
        auto& collector = *static_cast<Collector*>(self);
        const auto empty = [](const std::string& text) { return text.empty(); };
        if (!std::ranges::all_of(collector.row.cells, empty)) collector.table.rows.push_back(collector.row);
        collector.row = {};
    }
};

class Parser {
  public:
    explicit Parser(unsigned char delimiter) {
        if (csv_init(&parser_, 0) != 0) throw Error(ErrorCode::internal, "the CSV reader does not start");
        csv_set_delim(&parser_, delimiter);
    }
    ~Parser() { csv_free(&parser_); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    void feed(std::string_view text, Collector& collector) {
        if (csv_parse(&parser_, text.data(), text.size(), Collector::cell, Collector::end, &collector) !=
            text.size()) {
            throw Error(ErrorCode::internal, "the CSV reader stopped", csv_strerror(csv_error(&parser_)));
        }
    }
    void finish(Collector& collector) { csv_fini(&parser_, Collector::cell, Collector::end, &collector); }

  private:
    csv_parser parser_{};
};

}  // namespace

CsvTable read_csv(std::string_view text, const std::string& file) {
    std::size_t bad_at = 0;
    if (!base::is_utf8(text, &bad_at)) {
        base::Diagnostic fault;
        fault.file = file;
        fault.line = count_lines(text.substr(0, bad_at)) + 1;
        fault.message = {"teks bukan UTF-8", "the text is not UTF-8"};
        fault.hint = {"Simpan ulang dari lembar kerja sebagai CSV UTF-8.",
                      "Save it from the spreadsheet again as CSV UTF-8."};
        return {{}, {fault}};
    }
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    Parser parser(delimiter_of(text));
    Collector collector;
    int line = 1;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
        if (collector.row.cells.empty()) collector.line = line;
        parser.feed(part, collector);
        text.remove_prefix(part.size());
        ++line;
    }
    parser.finish(collector);
    return std::move(collector.table);
}

}  // namespace netra::roster
