#include "cli/report_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/event_report.h"
#include "base/files.h"
#include "base/utf8.h"
#include "document/csv_table.h"
#include "document/table_workbook.h"

namespace netra::cli {

namespace {

using nlohmann::ordered_json;

struct ReportOptions {
    std::string event;
    std::string csv;
    std::string workbook;
};

ordered_json value_of(const core::TableCell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) return *text;
    if (const auto* number = std::get_if<double>(&cell)) return *number;
    return nullptr;
}

// One object a row: {"table", then the English headings}, the same in both languages.
void print_rows(const Context& context, const core::Table& table) {
    for (const auto& row : table.rows) {
        ordered_json object = {{"table", base::fold_case(table.title.en)}};
        for (std::size_t i = 0; i < row.size(); ++i) {
            object[base::fold_case(table.columns[i].heading.en)] = value_of(row[i]);
        }
        context.print(object);
    }
}

// In one line, and no wider than a terminal bears.
std::string fitted(const std::string& text) {
    constexpr std::size_t widest = 48;
    std::vector<char32_t> points = base::code_points(text);
    std::ranges::replace(points, U'\n', U' ');
    if (points.size() > widest) {
        points.resize(widest - 1);
        points.push_back(U'…');
    }
    return base::from_code_points(points);
}

void print_table(const Context& context, const core::Table& table) {
    std::vector<std::vector<std::string>> lines(1);
    for (const core::Column& column : table.columns) lines[0].push_back(context.text(column.heading));
    for (const auto& row : table.rows) {
        auto& line = lines.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i) {
            line.push_back(core::cell_text(row[i], table.columns[i].figure, context.language));
        }
    }
    std::vector<std::size_t> widths(table.columns.size());
    for (auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            line[i] = fitted(line[i]);
            widths[i] = std::max(widths[i], base::length(line[i]));
        }
    }
    context.world.out << context.text(table.title) << "\n";
    for (const auto& note : table.notes) context.world.out << "  " << context.text(note) << "\n";
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string space(widths[i] - base::length(line[i]), ' ');
            const bool left = table.columns[i].figure == core::Figure::text;
            context.world.out << "  " << (left ? line[i] + space : space + line[i]);
        }
        context.world.out << "\n";
    }
    context.world.out << "\n";
}

int report(const Context& context, const ReportOptions& options) {
    app::Workspace workspace = context.open();
    const app::EventReport made = app::report_event(workspace, options.event);
    const std::vector<core::Table> tables = app::tables_of(made, context.language);
    if (!options.csv.empty()) {
        const std::string text = document::write_csv(tables, context.language);
        base::write_file(options.csv, base::as_bytes(text));
        context.note(fill({"ditulis: {0}", "written: {0}"}, {options.csv}));
    }
    if (!options.workbook.empty()) {
        base::write_file(options.workbook,
                         document::write_workbook(tables, made.event.title, context.language));
        context.note(fill({"ditulis: {0}", "written: {0}"}, {options.workbook}));
    }
    if (!options.csv.empty() || !options.workbook.empty()) return yes;
    for (const core::Table& table : tables) {
        if (context.json) {
            print_rows(context, table);
        } else {
            print_table(context, table);
        }
    }
    return yes;
}

}  // namespace

void declare_report(CLI::App& program, Context& context) {
    const auto options = std::make_shared<ReportOptions>();
    CLI::App* command =
        context.command(program, "report",
                        {"hasil uji sebuah kegiatan: soal, pilihan, modul, unit, dan peningkatan",
                         "what an event's tests tell: questions, options, modules, units and gain"},
                        [&context, options] { return report(context, *options); });
    command->add_option("CODE", options->event, context.text({"kode kegiatan", "the event's code"}))
        ->required();
    command->add_option("--csv", options->csv,
                        context.text({"tulis sebagai CSV ke berkas ini", "write it as CSV to this file"}));
    command->add_option(
        "--xlsx", options->workbook,
        context.text({"tulis sebagai buku kerja ke berkas ini", "write it as a workbook to this file"}));
    command->footer(context.text(
        {"Statistik soal dihitung dari uji akhir pertama setiap orang. Tanpa berkas, tabelnya ditampilkan; "
         "dengan --json satu objek per baris tabel, kuncinya dalam bahasa Inggris. CSV berbahasa Indonesia "
         "memakai titik koma dan koma desimal.",
         "Question statistics count each person's first final test. Without a file the tables are shown; "
         "with --json one object a row with English keys. English CSV has commas and decimal points."}));
}

}  // namespace netra::cli
