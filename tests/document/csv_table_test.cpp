#include "document/csv_table.h"

#include <doctest/doctest.h>

#include "example_table.h"

using namespace netra;
using core::Figure;
using test::example_table;

TEST_CASE("an Indonesian spreadsheet gets semicolons and decimal commas") {
    CHECK(document::write_csv({example_table()}, base::Language::indonesian) ==
          "\xef\xbb\xbfUnit\r\nPercobaan pertama saja.\r\nUnit;Orang;Rata-rata\r\n"
          "\"Dinas \"\"Contoh\"\"; Seksi A, B\";12;\"81,2\"\r\n'=1+1;0;\r\n\r\n");
}

TEST_CASE("an English one gets commas and points") {
    CHECK(document::write_csv({example_table()}, base::Language::english) ==
          "\xef\xbb\xbfUnits\r\nFirst attempts only.\r\nUnit,Persons,Mean\r\n"
          "\"Dinas \"\"Contoh\"\"; Seksi A, B\",12,81.2\r\n'=1+1,0,\r\n\r\n");
}

TEST_CASE("a negative figure is no formula") {
    core::Table table = example_table();
    table.columns[1].figure = Figure::decimal;
    table.rows = {{std::string("Unit Contoh"), -0.25, 3.0}};
    CHECK(document::write_csv({table}, base::Language::english).find("Unit Contoh,-0.25,3.0\r\n") !=
          std::string::npos);
}
