#include "roster/csv_table.h"

#include <doctest/doctest.h>

using netra::roster::read_csv;

TEST_CASE("a plain table keeps its cells and lines") {
    const auto table = read_csv("nip,nama\n1,Ani\n\n2,Budi\n", "a.csv");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1].cells == std::vector<std::string>{"1", "Ani"});
    CHECK(table.rows[1].line == 2);
    CHECK(table.rows[2].line == 4);
}

TEST_CASE("an Excel export has a byte order mark, semicolons, CRLF and line breaks in quotes") {
    const auto table = read_csv(
        "\xef\xbb\xbfnip;nama;unit\r\n1;\"Ani, S.E.\";\"Dinas\r\nContoh\"\r\n2;Budi;Kota\r\n", "a.csv");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells[0] == "nip");
    CHECK(table.rows[1].cells[1] == "Ani, S.E.");
    CHECK(table.rows[1].line == 2);
    CHECK(table.rows[2].line == 4);
}

TEST_CASE("text that is not UTF-8 is refused with its line") {
    const auto table = read_csv("nip,nama\n1,Ani\n2,\xff\n", "a.csv");
    CHECK(table.rows.empty());
    REQUIRE(table.diagnostics.size() == 1);
    CHECK(table.diagnostics[0].line == 3);
}

TEST_CASE("a last line without a line break is a row") {
    CHECK(read_csv("nip,nama\n1,Ani", "a.csv").rows.size() == 2);
}

TEST_CASE("an open quote at the end neither crashes nor hangs") {
    CHECK(read_csv("nip,nama\n1,\"Ani", "a.csv").rows.size() == 2);
}
