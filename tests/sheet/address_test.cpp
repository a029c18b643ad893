#include "sheet/address.h"

#include <doctest/doctest.h>

#include "sheet/workbook.h"

using namespace netra::sheet;

TEST_CASE("columns are named by letters and found again") {
    CHECK(column_letters(1) == "A");
    CHECK(column_letters(26) == "Z");
    CHECK(column_letters(27) == "AA");
    CHECK(column_letters(max_columns) == "XFD");
    for (int column = 1; column <= max_columns; ++column) {
        REQUIRE(column_of_letters(column_letters(column)) == column);
    }
    CHECK(column_of_letters("xfd") == max_columns);
    for (const char* wrong : {"", "XFE", "AAAA", "A1", "é", "@"}) CHECK(!column_of_letters(wrong));
}

TEST_CASE("a cell's name is read within the limits of a sheet") {
    CHECK(parse_address("C7") == Address{7, 3});
    CHECK(parse_address("$aa$10") == Address{10, 27});
    CHECK(parse_address("XFD1048576") == Address{max_rows, max_columns});
    for (const char* wrong :
         {"", "7", "C", "C0", "C-1", "C1048577", "XFE1", "C7x", "C 7", "C99999999999", "C+7", "7C"}) {
        CAPTURE(wrong);
        CHECK(!parse_address(wrong));
    }
}

TEST_CASE("a full address quotes the names that need it") {
    CHECK(full_address("Soal", {7, 3}) == "Soal!C7");
    CHECK(full_address("Bank soal", {7, 3}) == "'Bank soal'!C7");
    CHECK(full_address("Jum'at", {1, 1}) == "'Jum''at'!A1");
    CHECK(full_address("Soal", {0, 3}) == "Soal!C");
    CHECK(full_address("Soal", {}) == "Soal");
}
