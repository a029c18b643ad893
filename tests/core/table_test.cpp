#include "core/table.h"

#include <doctest/doctest.h>

using namespace netra;
using namespace netra::core;

TEST_CASE("a figure is written as people of the language write it") {
    const auto id = base::Language::indonesian;
    CHECK(cell_text(83.34, Figure::percent, id) == "83,3");
    CHECK(cell_text(83.34, Figure::percent, base::Language::english) == "83.3");
    CHECK(cell_text(0.705, Figure::decimal, base::Language::english) == "0.70");
    CHECK(cell_text(12.0, Figure::count, id) == "12");
    CHECK(cell_text(-0.4, Figure::decimal, id) == "-0,40");
}

TEST_CASE("what rounds to nothing has no sign, and no value has no text") {
    CHECK(cell_text(-0.001, Figure::decimal, base::Language::english) == "0.00");
    CHECK(cell_text({}, Figure::decimal, base::Language::english).empty());
    CHECK(cell_text(std::string("Dinas Contoh, 1.5"), Figure::text, base::Language::indonesian) ==
          "Dinas Contoh, 1.5");
}
