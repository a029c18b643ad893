#include "roster/roster_reader.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/utf8.h"
#include "core/nip.h"
#include "roster/csv_table.h"

namespace netra::roster {

namespace {

using base::Bilingual;

enum Column { number_column, name_column, unit_column, position_column, status_column, column_count };

constexpr std::array<std::pair<std::string_view, Column>, 15> column_names = {{
    {"nip", number_column},
    {"ni pppk", number_column},
    {"nip/ni pppk", number_column},
    {"nomor", number_column},
    {"number", number_column},
    {"nama", name_column},
    {"nama lengkap", name_column},
    {"name", name_column},
    {"unit", unit_column},
    {"unit kerja", unit_column},
    {"instansi", unit_column},
    {"jabatan", position_column},
    {"position", position_column},
    {"status", status_column},
    {"jenis", status_column},
}};

// Digits as a spreadsheet keeps them: 15 of a number are exact, the rest becomes zero or an exponent.
bool is_exponent(const std::string& text) {
    return text.find_first_of("eE") != std::string::npos && text.find_first_of("0123456789") == 0 &&
           text.find_first_not_of("0123456789.,eE+-") == std::string::npos;
}

class Reader {
  public:
    explicit Reader(std::string file) : file_(std::move(file)) {}

    Roster read(std::string_view text) {
        CsvTable table = read_csv(text, file_);
        result_.diagnostics = std::move(table.diagnostics);
        if (result_.diagnostics.empty() && read_head(table)) {
            for (std::size_t i = 1; i < table.rows.size(); ++i) read_row(table.rows[i]);
        }
        return std::move(result_);
    }

  private:
    bool read_head(const CsvTable& table);
    void read_row(const CsvRow& row);
    std::optional<core::Participant> participant(const CsvRow& row);
    bool read_number(const CsvRow& row, core::Participant& person);
    bool read_text(const CsvRow& row, Column column, std::string& target, bool needed);
    std::string cell(const CsvRow& row, Column column) const;
    void add(int line, base::Severity severity, Bilingual message, Bilingual hint);
    void error(int line, Bilingual message, Bilingual hint) {
        add(line, base::Severity::error, std::move(message), std::move(hint));
    }

    std::string file_;
    std::array<int, column_count> place_{};  // index of the column, -1 when absent
    std::map<std::string, int> line_of_number_;
    Roster result_;
};

void Reader::add(int line, base::Severity severity, Bilingual message, Bilingual hint) {
    base::Diagnostic diagnostic;
    diagnostic.file = file_;
    diagnostic.line = line;
    diagnostic.severity = severity;
    diagnostic.message = std::move(message);
    diagnostic.hint = std::move(hint);
    result_.diagnostics.push_back(std::move(diagnostic));
}

std::string Reader::cell(const CsvRow& row, Column column) const {
    const int place = place_.at(column);
    return place < 0 || place >= static_cast<int>(row.cells.size())
               ? ""
               : row.cells[static_cast<std::size_t>(place)];
}

bool Reader::read_head(const CsvTable& table) {
    place_.fill(-1);
    if (table.rows.empty()) {
        error(0, {"daftar kosong", "the list is empty"},
              {"Baris pertama menamai kolom: nip, nama, unit, jabatan, status.",
               "The first row names the columns: nip, name, unit, position, status."});
        return false;
    }
    const CsvRow& head = table.rows.front();
    for (std::size_t i = 0; i < head.cells.size(); ++i) {
        const std::string name = base::fold_case(head.cells[i]);
        const auto known = std::ranges::find(column_names, name, &std::pair<std::string_view, Column>::first);
        if (known != column_names.end()) place_.at(known->second) = static_cast<int>(i);
    }
    const auto need = [&](Column column, const char* id, const char* en) {
        if (place_.at(column) >= 0) return true;
        error(
            head.line,
            {std::string("kolom \"") + id + "\" tidak ada", std::string("there is no column \"") + en + "\""},
            {"Baris pertama menamai kolom: nip, nama, unit, jabatan, status.",
             "The first row names the columns: nip, name, unit, position, status."});
        return false;
    };
    const bool has_number = need(number_column, "nip", "nip");
    return need(name_column, "nama", "name") && has_number;
}

bool Reader::read_number(const CsvRow& row, core::Participant& person) {
    const std::string written = cell(row, number_column);
    if (written.empty()) {
        error(row.line, {"nomor kosong", "the number is empty"},
              {"Isi NIP atau NI PPPK, atau nomor peserta dari panitia bagi yang tidak memilikinya.",
               "Give the NIP or NI PPPK, or the organiser's own number for those who have none."});
        return false;
    }
    if (is_exponent(written)) {
        error(row.line,
              {"nomor diubah lembar kerja menjadi " + written,
               "the spreadsheet turned the number into " + written},
              {"Ubah kolom menjadi teks di lembar kerja, lalu ketik ulang nomornya.",
               "Make the column text in the spreadsheet and type the number again."});
        return false;
    }
    person.number = core::normalise_number(written).value_or(written);
    const bool digits_only = person.number.find_first_not_of("0123456789") == std::string::npos;
    if (digits_only && person.number.size() > 12 && person.number.size() != core::number_digits) {
        const std::string count = std::to_string(person.number.size());
        error(row.line, {"nomor berisi " + count + " angka", "the number has " + count + " digits"},
              {"NIP dan NI PPPK berisi 18 angka.", "NIP and NI PPPK have 18 digits."});
        return false;
    }
    if (core::is_civil_servant_number(person.number) && person.number.ends_with("000")) {
        error(row.line,
              {"tiga angka terakhir 000: nomor dibulatkan lembar kerja",
               "the last three digits are 000: the spreadsheet rounded the number"},
              {"Ubah kolom menjadi teks di lembar kerja, lalu ketik ulang nomornya.",
               "Make the column text in the spreadsheet and type the number again."});
        return false;
    }
    if (person.number.size() > 24) {
        error(row.line, {"nomor terlalu panjang", "the number is too long"},
              {"Nomor peserta paling panjang 24 huruf.",
               "The organiser's own number has at most 24 characters."});
        return false;
    }
    const auto [earlier, fresh] = line_of_number_.emplace(person.number, row.line);
    if (fresh) return true;
    const std::string line = std::to_string(earlier->second);
    error(row.line, {"nomor sama dengan baris " + line, "the same number as in line " + line},
          {"Hapus salah satunya.", "Remove one of them."});
    return false;
}

bool Reader::read_text(const CsvRow& row, Column column, std::string& target, bool needed) {
    core::NameCheck check = core::check_name(cell(row, column));
    target = std::move(check.text);
    if (!check.problem || (!needed && *check.problem == core::NameProblem::empty)) return true;
    const char* const what = column == name_column   ? "nama: "
                             : column == unit_column ? "unit: "
                                                     : "jabatan: ";
    error(row.line, {what + core::describe(*check.problem).id, core::describe(*check.problem).en}, {});
    return false;
}

std::optional<core::Participant> Reader::participant(const CsvRow& row) {
    core::Participant person;
    person.in_roster = true;
    bool sound = read_text(row, name_column, person.name, true);
    sound = read_text(row, unit_column, person.unit, false) && sound;
    sound = read_text(row, position_column, person.position, false) && sound;
    sound = read_number(row, person) && sound;
    if (const std::string word = cell(row, status_column); !word.empty()) {
        const auto status = core::parse_status(word);
        if (status) {
            person.status = *status;
        } else {
            error(row.line, {"status \"" + word + "\" tidak dikenal", "unknown status \"" + word + "\""},
                  {"Gunakan PNS, CPNS, PPPK, PPPK paruh waktu, atau Non-ASN.",
                   "Use PNS, CPNS, PPPK, PPPK paruh waktu or Non-ASN."});
            sound = false;
        }
    }
    return sound ? std::optional(person) : std::nullopt;
}

void Reader::read_row(const CsvRow& row) {
    auto person = participant(row);
    if (!person) return;
    if (person->status != core::Status::non_asn && !core::is_civil_servant_number(person->number)) {
        add(row.line, base::Severity::warning,
            {"bukan NIP atau NI PPPK 18 angka", "not an 18-digit NIP or NI PPPK"},
            {"Dipakai sebagai nomor peserta dari panitia.", "It is used as the organiser's own number."});
    }
    result_.rows.push_back({row.line, std::move(*person)});
}

}  // namespace

Roster read_roster_csv(std::string_view text, const std::string& file) {
    return Reader(file).read(text);
}

}  // namespace netra::roster
