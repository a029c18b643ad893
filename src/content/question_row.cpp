#include "content/question_row.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/utf8.h"
#include "content/names.h"
#include "content/question_row_answers.h"
#include "content/question_tags.h"

namespace netra::content {

using core::QuestionType;
using sheet::CellKind;

namespace {

const base::Bilingual as_text_hint{
    "Jadikan kotak ini berformat Teks (Format > Sel > Teks), lalu ketik ulang isinya.",
    "Give this cell the format Text (Format > Cells > Text) and type its content again."};

// Cells that a spreadsheet changed, and cells that no title claims.
void check_cells(SheetRow& row) {
    for (const auto& [key, column] : row.columns()) {
        const sheet::Cell* cell = row.cell(key);
        if (cell == nullptr) continue;
        if (cell->kind == CellKind::date) {
            row.error(key,
                      {"lembar kerja mengubah isi kotak ini menjadi tanggal",
                       "the spreadsheet turned this cell into a date"},
                      as_text_hint);
        } else if (cell->kind == CellKind::error) {
            row.error(
                key,
                {"rumus di kotak ini gagal: " + cell->text, "the formula in this cell fails: " + cell->text},
                {"Ganti rumusnya dengan isi biasa.", "Put plain content in place of the formula."});
        }
    }
}

std::string read_id(SheetRow& row) {
    constexpr ColumnKey key{Column::id};
    const sheet::Cell* cell = row.cell(key);
    constexpr double exact = 1e15;
    const bool changed = cell != nullptr && cell->kind != CellKind::text && cell->kind != CellKind::date &&
                         (cell->number != std::trunc(cell->number) || std::abs(cell->number) >= exact);
    if (changed) {
        row.error(key,
                  {"lembar kerja mengubah id menjadi angka " + cell->text,
                   "the spreadsheet turned the id into the number " + cell->text},
                  as_text_hint);
    }
    return row.line(key);
}

std::optional<QuestionType> read_type(SheetRow& row) {
    constexpr ColumnKey key{Column::type};
    const std::string name = row.line(key);
    if (const auto type = type_of_name(name)) return type;
    std::string known;
    for (const std::string& one : type_names()) known += (known.empty() ? "" : ", ") + one;
    const base::Bilingual message =
        name.empty()
            ? base::Bilingual{"jenis soal belum diisi", "the type of question is missing"}
            : base::Bilingual{"jenis soal tidak dikenal: " + name, "unknown type of question: " + name};
    row.error(key, message, {"Pilih salah satu: " + known + ".", "Choose one of: " + known + "."});
    return std::nullopt;
}

std::string read_level(SheetRow& row) {
    constexpr ColumnKey key{Column::level};
    const std::string level = base::fold_case(row.line(key));
    if (level.empty() || difficulty_from_key(level)) return level;
    if (level == "easy") return "mudah";
    if (level == "medium") return "sedang";
    if (level == "hard") return "sulit";
    row.error(key, {"tingkat tidak dikenal: " + row.line(key), "unknown level: " + row.line(key)},
              {"Pilih mudah, sedang, atau sulit; kosong berarti sedang.",
               "Choose mudah, sedang or sulit (easy, medium, hard); empty means sedang."});
    return {};
}

std::vector<std::string> read_statuses(SheetRow& row) {
    constexpr ColumnKey key{Column::status};
    std::vector<std::string> statuses = split_words(row.text(key));
    for (std::string& status : statuses) {
        const std::string written = status;
        status = base::fold_case(status);
        std::ranges::replace(status, ' ', '-');
        if (status_from_key(status)) continue;
        row.error(key, {"status tidak dikenal: " + written, "unknown status: " + written},
                  {"Yang dikenal: pns, cpns, pppk, pppk-paruh-waktu, non-asn.",
                   "Known are pns, cpns, pppk, pppk-paruh-waktu, non-asn."});
    }
    return statuses;
}

WrittenText read_stem(SheetRow& row) {
    constexpr ColumnKey format_key{Column::format};
    constexpr ColumnKey stem_key{Column::stem};
    const std::string name = row.line(format_key);
    const auto format = name.empty() ? TextFormat::moodle : format_of_name(name);
    if (!format) {
        row.error(format_key, {"format tidak dikenal: " + name, "unknown format: " + name},
                  {"Pilih moodle, markdown, html, atau plain; kosong berarti moodle.",
                   "Choose moodle, markdown, html or plain; empty means moodle."});
    }
    WrittenText stem = format_cell_text(row.text(stem_key), format.value_or(TextFormat::moodle));
    if (base::trim(stem.text).empty()) {
        row.error(stem_key, {"soal tanpa teks", "a question without text"},
                  {"Tulis pertanyaannya di kolom Soal, atau kosongkan seluruh baris.",
                   "Write the question in the column Soal, or empty the whole row."});
    }
    return stem;
}

// Where the blank begins that the row asks for; marks may overlap in a longer line.
std::optional<std::size_t> read_blank(SheetRow& row, QuestionType type, const std::string& stem) {
    constexpr ColumnKey key{Column::blank};
    const std::string wanted = row.line(key);
    if (wanted.empty() && type != QuestionType::missing_word) return std::nullopt;
    int number = 1;
    const char* end = wanted.data() + wanted.size();
    const auto [stop, error] = std::from_chars(wanted.data(), end, number);
    const bool counts = wanted.empty() || (error == std::errc() && stop == end && number > 0);
    std::size_t at = counts ? stem.find(blank_mark) : std::string::npos;
    while (at != std::string::npos && --number > 0) at = stem.find(blank_mark, at + 1);
    if (at != std::string::npos) return at;
    row.error(counts && wanted.empty() ? ColumnKey{Column::stem} : key,
              {"letak kata rumpang tidak ditemukan", "the place of the missing word is not found"},
              {"Tulis lima garis bawah _____ di kolom Soal, tempat jawaban seharusnya berada.",
               "Write five underscores _____ in the column Soal where the answer belongs."});
    return std::nullopt;
}

QuestionType written_type(QuestionType type) {
    const bool paired = type == QuestionType::ordering || type == QuestionType::sorting;
    return paired ? QuestionType::matching : type;
}

}  // namespace

std::optional<RowQuestion> read_question_row(SheetRow& row) {
    check_cells(row);
    RowQuestion question;
    WrittenQuestion& written = question.written;
    written.id = read_id(row);
    written.category = row.line({Column::category});
    written.title = row.line({Column::title});
    const auto type = read_type(row);
    SheetTags tags{read_level(row), split_lines(row.text({Column::source})), type == QuestionType::ordering,
                   split_words(row.text({Column::tags})), read_statuses(row)};
    written.tags = join_tags(tags);
    written.stem = read_stem(row);
    written.feedback = format_cell_text(row.text({Column::general_feedback}), written.stem.format);
    if (!type) return std::nullopt;
    written.type = written_type(*type);
    written.blank = read_blank(row, *type, written.stem.text);
    read_row_answers(row, *type, question);
    if (row.has_errors()) return std::nullopt;
    return question;
}

}  // namespace netra::content
