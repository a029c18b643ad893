#include "sheet/number_format.h"

#include <doctest/doctest.h>

using namespace netra::sheet;

TEST_CASE("a format's code says what its numbers are") {
    for (const char* code : {"0%", "0.00%", "#,##0.0 %", "[Red]0%;-0%"}) {
        CAPTURE(code);
        CHECK(kind_of_format(code) == CellKind::percent);
    }
    for (const char* code :
         {"dd/mm/yyyy", "[$-421]d mmmm yyyy", "h:mm", "[h]:mm", "\"pukul\" hh.mm", "yyyy"}) {
        CAPTURE(code);
        CHECK(kind_of_format(code) == CellKind::date);
    }
    for (const char* code : {"General", "0", "#,##0.00", "@", "\"hari\" 0", "0\\d", "_d0", "[Red]0", "\"d",
                             "[", "", "0;dd", "0.00E+00"}) {
        CAPTURE(code);
        CHECK(kind_of_format(code) == CellKind::number);
    }
}

TEST_CASE("numbers are shown as a spreadsheet shows them") {
    CHECK(number_text(12) == "12");
    CHECK(number_text(0.1 + 0.2) == "0.3");
    CHECK(number_text(-33.33333) == "-33.33333");
    CHECK(number_text(198001012005011001.0) == "1.98001012005011E+17");
}
