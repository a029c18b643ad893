#include "roster/csv_table.h"

#include <doctest/doctest.h>

#include <string>

using namespace netra::roster;

namespace {

std::vector<std::string> texts(const TableRow& row) {
    std::vector<std::string> cells;
    for (const Cell& cell : row.cells) cells.push_back(cell.text);
    return cells;
}

Table read(std::string_view text) {
    Tables read = read_csv(text);
    REQUIRE(read.findings.empty());
    REQUIRE(read.tables.size() == 1);
    return std::move(read.tables[0]);
}

}  // namespace

TEST_CASE("a plain table keeps its cells and rows") {
    const Table table = read("nip,nama\n1,Ani\n\n2,Budi\n");
    REQUIRE(table.rows.size() == 3);
    CHECK(texts(table.rows[1]) == std::vector<std::string>{"1", "Ani"});
    CHECK(table.rows[1].number == 2);
    CHECK(table.rows[2].number == 4);
}

TEST_CASE("an Excel export has a byte order mark, semicolons, CRLF and line breaks in quotes") {
    const Table table =
        read("\xef\xbb\xbfnip;nama;unit\r\n1;\"Ani, S.E.\";\"Dinas\r\nContoh\"\r\n\r\n2;Budi;Kota\r\n");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells[0].text == "nip");
    CHECK(table.rows[1].cells[1].text == "Ani, S.E.");
    CHECK(table.rows[1].cells[2].text == "Dinas\r\nContoh");
    CHECK(table.rows[1].number == 2);
    CHECK(table.rows[2].number == 4);  // as the spreadsheet counts, not the text editor
}

TEST_CASE("Excel's own first line names the separator, and its trick for texts is undone") {
    const Table table = read("sep=;\r\nnip;nama\r\n=\"0012\";Ani, Bu\r\n");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1].number == 3);
    CHECK(texts(table.rows[1]) == std::vector<std::string>{"0012", "Ani, Bu"});
}

TEST_CASE("lines may end as on an old Macintosh") {
    CHECK(read("nip,nama\r1,Ani\r2,Budi").rows.size() == 3);
}

TEST_CASE("other encodings are refused with what they are") {
    const auto first = [](std::string_view text) {
        const Tables tables = read_csv(text);
        CHECK(tables.tables.empty());
        REQUIRE(tables.findings.size() == 1);
        CHECK(tables.findings[0].fault == Fault::wrong_encoding);
        return tables.findings[0];
    };
    CHECK(first("nip,nama\n1,Ani\n2,Jos\xe9\n").row == 3);
    CHECK(first(std::string_view("\xff\xfen\0i\0p\0", 8)).problem.id.find("UTF-16") != std::string::npos);
    CHECK(first(std::string_view("n\0i\0p\0", 6)).problem.en.find("UTF-16") != std::string::npos);
}

TEST_CASE("an open quote swallows the rows behind it and is named") {
    const Tables tables = read_csv("nip,nama\n1,Ani\n2,\"Budi\n3,Citra\n");
    REQUIRE(tables.tables.size() == 1);
    CHECK(tables.tables[0].rows.size() == 2);
    REQUIRE(tables.findings.size() == 1);
    CHECK(tables.findings[0].fault == Fault::quote_open);
    CHECK(tables.findings[0].row == 3);
}

TEST_CASE("a last line without a line break is a row, and an empty text no table") {
    CHECK(read("nip,nama\n1,Ani").rows.size() == 2);
    CHECK(read_csv("").tables.empty());
    CHECK(read_csv("\r\n;;\r\n").tables.empty());
}

TEST_CASE("what runs past the limits is passed over or refused") {
    CHECK(read("a" + std::string(100'000, ',') + "b\n").rows[0].cells.size() == max_row_cells);
    std::string text = "nip,nama\n";
    for (std::size_t i = 0; i < max_people + 200; ++i) text += "1,A\n";
    const Tables tables = read_csv(text);
    REQUIRE(tables.findings.size() == 1);
    CHECK(tables.findings[0].fault == Fault::too_many_rows);
}
