#include "roster/roster_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "base/utf8.h"
#include "roster/csv_table.h"
#include "roster/number_cell.h"
#include "roster/sheet_table.h"
#include "roster/similar_units.h"

namespace netra::roster {

namespace {

constexpr std::size_t rows_with_titles = 20;  // a letterhead may stand above the titles

struct Titles {
    std::size_t row = 0;                                           // its place among the table's rows
    std::array<std::optional<std::size_t>, column_count> place{};  // of each column's cells
    std::optional<Column> twice;
    std::string unread;  // titles that name no column
    std::size_t width = 0;

    bool has(Column column) const { return place.at(static_cast<std::size_t>(column)).has_value(); }
    int known() const {
        return static_cast<int>(std::ranges::count_if(place, [](const auto& at) { return at.has_value(); }));
    }
};

Titles read_titles(const Table& table, std::size_t row) {
    Titles titles;
    titles.row = row;
    const auto& cells = table.rows[row].cells;
    titles.width = cells.size();
    while (titles.width > 0 && cells[titles.width - 1].text.empty()) --titles.width;
    for (std::size_t i = 0; i < titles.width; ++i) {
        const auto column = column_of_title(cells[i].text);
        if (!column) {
            if (!cells[i].text.empty())
                titles.unread += (titles.unread.empty() ? "" : ", ") + shown(cells[i].text);
            continue;
        }
        auto& place = titles.place.at(static_cast<std::size_t>(*column));
        if (place) titles.twice = column;
        place = place.value_or(i);
    }
    return titles;
}

// The row that names the most columns; the first of them.
Titles find_titles(const Table& table) {
    Titles best = read_titles(table, 0);
    for (std::size_t row = 1; row < std::min(table.rows.size(), rows_with_titles); ++row) {
        Titles titles = read_titles(table, row);
        if (titles.known() > best.known()) best = std::move(titles);
    }
    return best;
}

bool is_list(const Titles& titles) {
    return titles.has(Column::number) && titles.has(Column::name);
}

base::Bilingual same(const std::string& text) {
    return {text, text};
}

base::Bilingual row_words(int row) {
    return {"baris " + std::to_string(row), "row " + std::to_string(row)};
}

class Reader {
  public:
    explicit Reader(const core::Date& today) : today_(today) {}

    Roster read(Tables tables) {
        result_.findings = std::move(tables.findings);
        if (const Table* table = choose(tables.tables)) read_table(*table);
        warn_of_units();
        std::ranges::stable_sort(result_.findings, {}, &Finding::row);
        return std::move(result_);
    }

  private:
    const Table* choose(const std::vector<Table>& tables);
    bool accept_titles(int row);
    void read_table(const Table& table);
    void read_row(const Table& table, const TableRow& row);
    bool check_width(const Table& table, const TableRow& row);
    core::Participant read_person(const TableRow& row);
    std::string read_text(const TableRow& row, Column column);
    void read_number(const TableRow& row, core::Participant& person);
    void read_status(const TableRow& row, core::Participant& person);
    void check_twice(const TableRow& row, const core::Participant& person);
    void warn_of_units();
    const Cell& cell(const TableRow& row, Column column) const;

    void add(Finding finding) {
        sound_ = sound_ && finding.weight() != Weight::error;
        result_.findings.push_back(std::move(finding));
    }

    core::Date today_;
    Titles titles_;
    std::map<std::string, std::size_t> place_of_number_;  // among the rows taken
    bool sound_ = true;                                   // the row that is read, so far
    Roster result_;
};

const Table* Reader::choose(const std::vector<Table>& tables) {
    if (tables.empty()) {
        if (result_.findings.empty()) add(make_finding(Fault::empty_list, 0, {}));
        return nullptr;
    }
    auto chosen =
        std::ranges::find_if(tables, [](const Table& table) { return is_list(find_titles(table)); });
    if (chosen == tables.end()) chosen = tables.begin();
    titles_ = find_titles(*chosen);
    std::string others;
    for (const Table& table : tables) {
        if (&table != &*chosen) others += (others.empty() ? "" : ", ") + table.sheet;
    }
    if (!others.empty()) add(make_finding(Fault::sheets_unread, 0, {}, {}, same(others)));
    return &*chosen;
}

bool Reader::accept_titles(int row) {
    for (const Column needed : {Column::number, Column::name}) {
        if (!titles_.has(needed))
            add(make_finding(Fault::column_missing, row, needed, {}, column_name(needed)));
    }
    if (titles_.twice)
        add(make_finding(Fault::column_twice, row, titles_.twice, {}, column_name(*titles_.twice)));
    if (sound_ && !titles_.unread.empty())
        add(make_finding(Fault::columns_unread, row, {}, {}, same(titles_.unread)));
    return sound_;
}

void Reader::read_table(const Table& table) {
    if (!accept_titles(table.rows[titles_.row].number)) return;
    const std::size_t first = titles_.row + 1;
    if (table.rows.size() - first > max_people) return add(make_finding(Fault::too_many_rows, 0, {}));
    for (std::size_t i = first; i < table.rows.size(); ++i) read_row(table, table.rows[i]);
    if (result_.rows_read == 0 && result_.findings.empty()) add(make_finding(Fault::empty_list, 0, {}));
}

const Cell& Reader::cell(const TableRow& row, Column column) const {
    static const Cell nothing;
    const auto& place = titles_.place.at(static_cast<std::size_t>(column));
    return place && *place < row.cells.size() ? row.cells[*place] : nothing;
}

bool Reader::check_width(const Table& table, const TableRow& row) {
    const auto filled = [](const Cell& cell) { return !cell.text.empty(); };
    const auto beyond =
        row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(titles_.width, row.cells.size()));
    const auto stray = std::find_if(beyond, row.cells.end(), filled);
    if (stray == row.cells.end()) return true;
    const Fault fault = table.cells_shift ? Fault::row_shifted : Fault::cells_without_column;
    add(make_finding(fault, row.number, {}, same(shown(stray->text))));
    return !table.cells_shift;
}

// Line breaks and tabs are spaces to a certificate.
std::string Reader::read_text(const TableRow& row, Column column) {
    const Cell& written = cell(row, column);
    if (written.form == CellForm::fault) {
        add(make_finding(Fault::cell_without_answer, row.number, column, same(written.text)));
        return {};
    }
    std::string line = written.text;
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    core::NameCheck check = core::check_name(line);
    if (column == Column::name && check.problem == core::NameProblem::empty) {
        add(make_finding(Fault::name_missing, row.number, column, {"(kosong)", "(empty)"}));
    } else if (check.problem && check.problem != core::NameProblem::empty) {
        const bool long_text = *check.problem == core::NameProblem::too_long;
        add(make_finding(long_text ? Fault::text_too_long : Fault::text_unfit, row.number, column,
                         same(shown(check.text))));
    }
    return std::move(check.text);
}

void Reader::read_number(const TableRow& row, core::Participant& person) {
    NumberCell number = read_number_cell(cell(row, Column::number), row.number);
    if (number.fault) return add(std::move(*number.fault));
    person.number = std::move(number.number);
}

void Reader::read_status(const TableRow& row, core::Participant& person) {
    const std::string& word = cell(row, Column::status).text;
    if (word.empty()) return;
    if (const auto status = core::parse_status(word)) {
        person.status = *status;
    } else {
        add(make_finding(Fault::status_unknown, row.number, Column::status, same(shown(word))));
    }
}

core::Participant Reader::read_person(const TableRow& row) {
    core::Participant person;
    person.in_roster = true;
    read_number(row, person);
    person.name = read_text(row, Column::name);
    person.unit = read_text(row, Column::unit);
    person.position = read_text(row, Column::position);
    read_status(row, person);
    return person;
}

// Against the rows that are taken: a number may come again below a row that is left out.
void Reader::check_twice(const TableRow& row, const core::Participant& person) {
    const auto earlier = place_of_number_.find(person.number);
    if (earlier == place_of_number_.end()) return;
    const RosterRow& first = result_.rows[earlier->second];
    const base::Bilingual where = row_words(first.number);
    const bool other = base::fold_case(first.participant.name) != base::fold_case(person.name);
    add(make_finding(other ? Fault::number_of_another : Fault::number_twice, row.number, Column::number,
                     {"sama dengan " + where.id, "same as " + where.en}, where));
}

void Reader::read_row(const Table& table, const TableRow& row) {
    sound_ = true;
    ++result_.rows_read;
    if (!check_width(table, row)) return;
    core::Participant person = read_person(row);
    if (sound_) check_twice(row, person);
    if (!sound_) return;
    for (Finding& doubt : doubts_of_number(person.number, person.status, today_, row.number))
        add(std::move(doubt));
    if (titles_.has(Column::unit) && person.unit.empty())
        add(make_finding(Fault::unit_missing, row.number, Column::unit, {"(kosong)", "(empty)"}));
    place_of_number_.emplace(person.number, result_.rows.size());
    result_.rows.push_back({row.number, std::move(person)});
}

void Reader::warn_of_units() {
    std::map<std::string, int> people;
    for (const RosterRow& row : result_.rows) {
        if (!row.participant.unit.empty()) ++people[row.participant.unit];
    }
    const auto similar = similar_units(people);
    for (const RosterRow& row : result_.rows) {
        const auto found = similar.find(row.participant.unit);
        if (found == similar.end()) continue;
        add(make_finding(Fault::unit_similar, row.number, Column::unit, same(found->first),
                         same(found->second)));
    }
}

// The first bytes of a zip, and of the older workbooks that `sheet` refuses by name.
bool is_workbook(base::ByteView bytes) {
    const std::string_view text = base::as_text(bytes);
    return text.starts_with("PK\x03\x04") || text.starts_with("\xd0\xcf\x11\xe0");
}

}  // namespace

Roster read_roster(base::ByteView bytes, const std::string& file, const core::Date& today) {
    return Reader(today).read(is_workbook(bytes) ? read_workbook(bytes, file)
                                                 : read_csv(base::as_text(bytes)));
}

Tally tally(const Roster& roster) {
    Tally tally;
    std::set<int> left_out, warned;
    for (const Finding& finding : roster.findings) {
        if (finding.weight() == Weight::error) left_out.insert(finding.row);
        if (finding.weight() == Weight::warning) warned.insert(finding.row);
    }
    tally.errors = static_cast<int>(left_out.size());
    tally.warned_rows =
        static_cast<int>(std::ranges::count_if(warned, [&](int row) { return !left_out.contains(row); }));
    return tally;
}

}  // namespace netra::roster
