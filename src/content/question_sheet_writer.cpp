#include "content/question_sheet_writer.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "content/question_columns.h"
#include "content/question_row_writer.h"
#include "content/question_sheet_examples.h"
#include "content/question_sheet_help.h"
#include "content/question_sheet_style.h"

namespace netra::content {

using sheet::Address;
using sheet::Look;
using sheet::XlsxWriter;

namespace {

constexpr int usual_answers = 6;
constexpr int spare_rows = 1000;  // below the questions, with their lists to choose from

struct Layout {
    ColumnKey key;
    double width;          // in characters
    std::uint32_t ground;  // of the title: what goes together has one colour
};

void add_answers(std::vector<Layout>& columns, Column column, int count, double width, std::uint32_t ground) {
    for (int answer = 1; answer <= count; ++answer) columns.push_back({{column, answer}, width, ground});
}

// What every question needs stands first, what few need last.
std::vector<Layout> lay_out(const std::vector<RowTexts>& rows) {
    int answers = usual_answers;
    bool blank = false;
    for (const RowTexts& row : rows) {
        for (const auto& [key, text] : row) {
            answers = std::max(answers, key.answer);
            blank = blank || key.column == Column::blank;
        }
    }
    std::vector<Layout> columns = {{{Column::id}, 14, deep_blue},   {{Column::category}, 16, deep_blue},
                                   {{Column::type}, 24, deep_blue}, {{Column::level}, 11, deep_blue},
                                   {{Column::stem}, 48, deep_blue}, {{Column::key}, 10, gold}};
    add_answers(columns, Column::answer, answers, 26, mid_blue);
    columns.push_back({{Column::general_feedback}, 36, deep_blue});
    add_answers(columns, Column::answer_feedback, answers, 26, slate);
    add_answers(columns, Column::pair, answers, 22, mid_blue);
    add_answers(columns, Column::weight, answers, 10, slate);
    for (const auto& [column, width] : {std::pair{Column::title, 22.0},
                                        {Column::source, 22.0},
                                        {Column::status, 18.0},
                                        {Column::tags, 22.0},
                                        {Column::format, 13.0}}) {
        columns.push_back({{column}, width, deep_blue});
    }
    if (blank) columns.push_back({{Column::blank}, 12, deep_blue});
    return columns;
}

sheet::Choices choices(Column column) {
    switch (column) {
        case Column::type:
            return {0,
                    0,
                    0,
                    type_names(),
                    "Jenis soal",
                    "Pilih dari daftar. Lembar Petunjuk menjelaskan tiap jenis."};
        case Column::level:
            return {0,         0,
                    0,         {"mudah", "sedang", "sulit"},
                    "Tingkat", "mudah, sedang, atau sulit. Kosong berarti sedang."};
        case Column::format:
            return {0,
                    0,
                    0,
                    {"moodle", "markdown", "html", "plain"},
                    "Format teks",
                    "Biasanya kosong. markdown diperlukan untuk kiriman media sosial (post)."};
        default:
            return {};
    }
}

void write_titles(XlsxWriter& writer, const std::vector<Layout>& columns, int row) {
    constexpr double title_height = 34;
    writer.set_height(row, title_height);
    int column = 0;
    for (const Layout& layout : columns) {
        Look look = head_look;
        look.ground = layout.ground;
        writer.put({row, ++column}, column_title(layout.key), look);
        writer.set_columns(column, column, layout.width, {.as_text = true});
    }
}

void write_rows(XlsxWriter& writer, const std::vector<Layout>& columns, const std::vector<RowTexts>& rows,
                int first, const Look& look) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int row = first + static_cast<int>(i);
        int column = 0;
        int lines = 1;
        for (const Layout& layout : columns) {
            const auto found = rows[i].find(layout.key);
            const std::string_view text = found == rows[i].end() ? "" : std::string_view(found->second);
            writer.put({row, ++column}, text, look);
            lines = std::max(lines, wrapped_lines(text, layout.width));
        }
        writer.set_height(row, row_height(lines));
    }
}

void offer_choices(XlsxWriter& writer, const std::vector<Layout>& columns, int first, int last) {
    int number = 0;
    for (const Layout& layout : columns) {
        sheet::Choices offered = choices(layout.key.column);
        ++number;
        if (offered.values.empty()) continue;
        offered.first_row = first;
        offered.last_row = last;
        offered.column = number;
        writer.offer(offered);
    }
}

void write_examples(XlsxWriter& writer) {
    std::vector<RowTexts> rows;
    for (const WrittenQuestion& question : example_questions()) rows.push_back(write_question_row(question));
    const std::vector<Layout> columns = lay_out(rows);
    constexpr int columns_of_banner = 8;
    constexpr double banner_height = 30;
    writer.begin_sheet("Contoh", gold);
    writer.put_across(
        {1, 1}, columns_of_banner,
        "CONTOH: lembar ini tidak dibaca. Salin baris yang mirip ke lembar Soal, lalu ubah isinya.",
        {.ink = gold_ink, .ground = pale_amber, .size = 13, .bold = true, .centred = true});
    writer.set_height(1, banner_height);
    write_titles(writer, columns, 2);
    write_rows(writer, columns, rows, 3, example_look);
    writer.freeze(2, 1);
    writer.fit_page(true);
}

}  // namespace

base::Bytes write_question_sheet(const std::vector<WrittenQuestion>& questions) {
    std::vector<RowTexts> rows;
    rows.reserve(questions.size());
    for (const WrittenQuestion& question : questions) rows.push_back(write_question_row(question));
    const std::vector<Layout> columns = lay_out(rows);
    XlsxWriter writer("Lembar soal Netra");
    writer.begin_sheet("Soal", deep_blue);
    write_titles(writer, columns, 1);
    write_rows(writer, columns, rows, 2, cell_look);
    offer_choices(writer, columns, 2, static_cast<int>(rows.size()) + spare_rows);
    writer.freeze(1, 1);
    writer.fit_page(true);
    write_examples(writer);
    write_help_sheet(writer);
    return writer.finish();
}

}  // namespace netra::content
