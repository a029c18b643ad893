#include "content/question_sheet.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "content/gift.h"
#include "content/gift_writer.h"
#include "content/question_row.h"
#include "sheet/xlsx_reader.h"

namespace netra::content {

namespace {

constexpr int rows_with_titles = 20;  // a letterhead may stand above the titles

class QuestionSheet {
  public:
    QuestionSheet(const std::string& file, Report& report, GiftPurpose purpose)
        : file_(file), report_(report), purpose_(purpose) {}

    std::optional<SourceText> read(const sheet::Workbook& workbook) {
        for (const sheet::Sheet& sheet : workbook.sheets) {
            if (!is_help_sheet(sheet.name) && !sheet.rows.empty()) read_sheet(sheet);
        }
        if (!has_titles_) {
            report_.error(
                {file_}, {"tidak ada lembar dengan judul kolom soal", "no sheet has the titles of questions"},
                {"Baris judul memuat paling sedikit Jenis dan Soal. Contohnya dibuat oleh netra quiz "
                 "template soal.xlsx.",
                 "The row of titles holds at least Jenis and Soal. netra quiz template soal.xlsx makes "
                 "an example."});
        }
        if (marks_.empty()) return std::nullopt;
        return SourceText(file_, std::move(text_), std::move(marks_));
    }

  private:
    Place place(const sheet::Sheet& sheet, int row, int column) const {
        return cell_place(file_, sheet.name, row, column);
    }

    // The first row in which at least two cells are titles.
    static int find_titles(const sheet::Sheet& sheet) {
        int looked_at = 0;
        for (const auto& [number, row] : sheet.rows) {
            int titles = 0;
            for (const auto& [column, cell] : row) titles += column_of_title(cell.text) ? 1 : 0;
            if (titles >= 2) return number;
            if (++looked_at >= rows_with_titles) break;
        }
        return 0;
    }

    void read_sheet(const sheet::Sheet& sheet) {
        const int titles = find_titles(sheet);
        if (titles == 0) {
            report_.warning(place(sheet, 0, 0),
                            {"lembar ini tidak dibaca: tidak ada baris judul kolom",
                             "this sheet is not read: it has no row of titles"},
                            {"Salin baris judul dari lembar soal, atau hapus lembar ini.",
                             "Copy the row of titles from a sheet of questions, or remove this sheet."});
            return;
        }
        has_titles_ = true;
        if (!read_titles(sheet, titles)) return;
        const std::size_t before = marks_.size();
        for (auto row = sheet.rows.upper_bound(titles); row != sheet.rows.end(); ++row) {
            if (purpose_ == GiftPurpose::course && report_.is_full(file_)) return;
            read_row(sheet, row->first, row->second);
        }
        if (marks_.size() == before && !base::has_errors(report_.diagnostics())) {
            report_.warning(place(sheet, 0, 0),
                            {"belum ada soal di lembar ini", "no question in this sheet yet"},
                            {"Tulis satu soal per baris di bawah judul kolom.",
                             "Write one question a row below the titles."});
        }
    }

    bool read_titles(const sheet::Sheet& sheet, int number) {
        columns_.clear();
        untitled_.clear();
        for (const auto& [column, cell] : sheet.rows.at(number)) {
            const auto key = column_of_title(cell.text);
            if (key && columns_.emplace(*key, column).second) continue;
            untitled_.insert(column);
            const std::string title(base::trim(cell.text));
            if (key) {
                report_.error(
                    place(sheet, number, column),
                    {"judul kolom ini ada dua kali: " + title, "this title is there twice: " + title},
                    {"Ganti nama salah satunya.", "Rename one of the two."});
            } else if (!is_note_title(title) && !title.empty()) {
                report_.error(
                    place(sheet, number, column),
                    {"judul kolom tidak dikenal: " + title, "unknown title of a column: " + title},
                    {"Periksa ejaannya di lembar Petunjuk. Kolom untuk catatan sendiri berjudul Catatan.",
                     "Check its spelling in the sheet Petunjuk. A column for your own notes is titled "
                     "Catatan."});
            }
        }
        bool whole = true;
        for (const Column column : {Column::type, Column::stem}) {
            if (columns_.contains({column})) continue;
            whole = false;
            const std::string title = column_title({column});
            report_.error(
                place(sheet, number, 1), {"kolom " + title + " tidak ada", "there is no column " + title},
                {"Tambahkan judul " + title + " di baris ini.", "Add the title " + title + " to this row."});
        }
        return whole;
    }

    void read_row(const sheet::Sheet& sheet, int number, const sheet::Row& cells) {
        SheetRow row(file_, sheet.name, number, cells, columns_, report_);
        check_strays(row);
        if (row.is_empty()) return;
        const auto question = read_question_row(row);
        if (!question) return;
        if (purpose_ == GiftPurpose::inspection) check_id(row, question->written.id);
        append(row, *question);
    }

    // What stands under no title would be lost.
    void check_strays(SheetRow& row) const {
        std::set<int> known = untitled_;
        for (const auto& [key, column] : columns_) known.insert(column);
        for (const auto& [column, cell] : row.cells()) {
            if (known.contains(column) || base::trim(cell.text).empty()) continue;
            row.error(
                row.place_of_column(column), {"kolom ini tidak berjudul", "this column has no title"},
                {"Tulis judul di atas kolom ini (untuk catatan sendiri: Catatan), atau kosongkan kotaknya.",
                 "Write a title above this column (Catatan for your own notes), or empty the cell."});
        }
    }

    // Of a course the ids of all its files are compared together.
    void check_id(SheetRow& row, const std::string& id) {
        if (id.empty()) return;
        const Place here = row.place({Column::id});
        const auto [first, added] = ids_.emplace(id, here);
        if (added) return;
        row.warning({Column::id},
                    {"id " + id + " sudah dipakai di " + first->second.cell,
                     "id " + id + " is used already at " + first->second.cell},
                    {"Setiap soal punya id sendiri.", "Each question has an id of its own."});
    }

    static ColumnKey key_of(const GiftStretch& stretch, const RowQuestion& question) {
        const int answer = stretch.index < question.answers.size() ? question.answers[stretch.index] : 0;
        switch (stretch.part) {
            case GiftPart::category:
                return {Column::category};
            case GiftPart::marks:
                return {Column::id};
            case GiftPart::title:
                return {Column::title};
            case GiftPart::stem:
                return {Column::stem};
            case GiftPart::answer:
                return {Column::answer, answer};
            case GiftPart::answer_feedback:
                return {Column::answer_feedback, answer};
            case GiftPart::feedback:
                return {Column::general_feedback};
        }
        return {Column::stem};
    }

    void append(SheetRow& row, const RowQuestion& question) {
        const MappedGift gift = write_mapped_gift(question.written);
        if (!reads_same(gift.text, question.written)) {
            row.error(
                ColumnKey{Column::stem},
                {"isi baris ini tidak dapat ditulis sebagai GIFT", "this row cannot be written as GIFT"},
                {"Sederhanakan teksnya: hapus tanda yang tidak lazim.",
                 "Make its texts simpler: remove unusual marks."});
            return;
        }
        if (!text_.empty()) text_ += "\n";
        for (const GiftStretch& stretch : gift.stretches) {
            marks_.push_back(
                {marks_.empty() ? 0 : text_.size() + stretch.at, row.place(key_of(stretch, question))});
        }
        text_ += gift.text;
    }

    bool reads_same(const std::string& gift, const WrittenQuestion& written) const {
        Report unread;
        const auto read = read_gift(SourceText(file_, gift), unread, GiftPurpose::inspection);
        return read.size() == 1 && read.front().written == written && !base::has_errors(unread.diagnostics());
    }

    const std::string& file_;
    Report& report_;
    GiftPurpose purpose_;
    ColumnMap columns_;
    std::set<int> untitled_;  // columns whose titles are not of questions
    std::map<std::string, Place> ids_;
    std::string text_;
    std::vector<PlaceMark> marks_;
    bool has_titles_ = false;
};

}  // namespace

bool is_question_sheet(const std::string& path) {
    return base::fold_case(path).ends_with(".xlsx");
}

std::optional<SourceText> decode_question_sheet(const std::string& file, base::ByteView bytes, Report& report,
                                                GiftPurpose purpose) {
    const sheet::Workbook workbook = sheet::read_xlsx(bytes, file);
    for (const base::Diagnostic& fault : workbook.diagnostics) {
        report.error({file}, fault.message, fault.hint);
    }
    if (workbook.sheets.empty()) return std::nullopt;
    return QuestionSheet(file, report, purpose).read(workbook);
}

}  // namespace netra::content
