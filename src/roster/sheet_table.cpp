#include "roster/sheet_table.h"

#include <utility>

#include "base/utf8.h"
#include "sheet/xlsx_reader.h"

namespace netra::roster {

namespace {

CellForm form_of(sheet::CellKind kind) {
    switch (kind) {
        case sheet::CellKind::number:
        case sheet::CellKind::percent:
            return CellForm::number;
        case sheet::CellKind::date:
            return CellForm::date;
        case sheet::CellKind::error:
            return CellForm::fault;
        case sheet::CellKind::text:
        case sheet::CellKind::boolean:
            break;
    }
    return CellForm::text;
}

TableRow read_row(int number, const sheet::Row& cells) {
    TableRow row{number, {}};
    for (const auto& [column, cell] : cells) {
        const auto place = static_cast<std::size_t>(column);
        std::string text(base::trim(cell.text));
        if (place > max_row_cells || text.empty()) continue;
        row.cells.resize(place);
        row.cells.back() = {std::move(text), form_of(cell.kind)};
    }
    return row;
}

Table read_sheet(const sheet::Sheet& sheet) {
    Table table;
    table.sheet = sheet.name;
    for (const auto& [number, cells] : sheet.rows) {
        TableRow row = read_row(number, cells);
        if (!row.cells.empty()) table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

Tables read_workbook(base::ByteView bytes, const std::string& file) {
    const sheet::Workbook workbook = sheet::read_xlsx(bytes, file);
    Tables result;
    for (const base::Diagnostic& diagnostic : workbook.diagnostics) {
        Finding finding = make_finding(Fault::unreadable, 0, {}, {}, diagnostic.message);
        finding.remedy = diagnostic.hint;
        result.findings.push_back(std::move(finding));
    }
    for (const sheet::Sheet& sheet : workbook.sheets) {
        Table table = read_sheet(sheet);
        if (!table.rows.empty()) result.tables.push_back(std::move(table));
    }
    return result;
}

}  // namespace netra::roster
