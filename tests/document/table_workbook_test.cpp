#include "document/table_workbook.h"

#include <doctest/doctest.h>

#include "sheet/xlsx_reader.h"

using namespace netra;
using core::Figure;

namespace {

core::Table units() {
    core::Table table;
    table.title = {"Unit", "Units"};
    table.notes = {{"Percobaan pertama saja.", "First attempts only."}};
    table.columns = {{{"Unit", "Unit"}, Figure::text},
                     {{"Orang", "Persons"}, Figure::count},
                     {{"Rata-rata", "Mean"}, Figure::percent}};
    table.rows = {{std::string("Dinas Contoh"), 12.0, 81.25}, {std::string("=1+1"), 0.0, std::monostate{}}};
    return table;
}

}  // namespace

TEST_CASE("a workbook holds each table on a sheet of its own, numbers as numbers") {
    core::Table modules = units();
    modules.title = {"Modul", "Modules"};
    const auto bytes =
        document::write_workbook({units(), modules}, "Seminar Contoh", base::Language::indonesian);
    const sheet::Workbook read = sheet::read_xlsx(bytes, "hasil.xlsx");
    CHECK(read.diagnostics.empty());
    REQUIRE(read.sheets.size() == 2);
    CHECK(read.sheets[1].name == "Modul");
    const sheet::Sheet& first = read.sheets[0];
    CHECK(first.name == "Unit");
    CHECK(first.rows.at(1).at(1).text == "Unit");
    CHECK(first.rows.at(2).at(1).text == "Percobaan pertama saja.");
    CHECK(first.rows.at(4).at(2).text == "Orang");
    CHECK(first.rows.at(5).at(3).kind == sheet::CellKind::number);
    CHECK(first.rows.at(5).at(3).number == 81.25);
    CHECK(first.rows.at(6).at(1).kind == sheet::CellKind::text);
    CHECK(first.rows.at(6).at(1).text == "=1+1");
    CHECK_FALSE(first.rows.at(6).contains(3));
}

TEST_CASE("equal tables give equal workbooks") {
    const auto one = document::write_workbook({units()}, "Contoh", base::Language::english);
    CHECK(one == document::write_workbook({units()}, "Contoh", base::Language::english));
}
