#include "document/table_workbook.h"

#include <doctest/doctest.h>

#include "example_table.h"
#include "sheet/xlsx_reader.h"

using namespace netra;
using test::example_table;

TEST_CASE("a workbook holds each table on a sheet of its own, numbers as numbers") {
    core::Table modules = example_table();
    modules.title = {"Modul", "Modules"};
    const auto bytes =
        document::write_workbook({example_table(), modules}, "Seminar Contoh", base::Language::indonesian);
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
    const auto one = document::write_workbook({example_table()}, "Contoh", base::Language::english);
    CHECK(one == document::write_workbook({example_table()}, "Contoh", base::Language::english));
}
