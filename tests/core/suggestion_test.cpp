#include "core/suggestion.h"

#include <doctest/doctest.h>

using namespace netra::core;

static const std::vector<std::string> units{"Badan Kepegawaian Daerah", "Dinas Kesehatan", "Dinas Pendidikan",
                                            "Inspektorat", "Kantor Kecamatan Contoh"};

TEST_CASE("a beginning brings the units that begin with it, in any case") {
    CHECK(suggestions(units, "dinas", 3) == std::vector<std::string>{"Dinas Kesehatan", "Dinas Pendidikan"});
    CHECK(suggestions(units, " DINAS P", 3) == std::vector<std::string>{"Dinas Pendidikan"});
}

TEST_CASE("units that begin with it come before those that have it in a later word") {
    CHECK(suggestions(units, "k", 9) ==
          std::vector<std::string>{"Kantor Kecamatan Contoh", "Badan Kepegawaian Daerah", "Dinas Kesehatan"});
}

TEST_CASE(
    "nothing typed, nothing known and what is written in full bring nothing; never more than asked for") {
    CHECK(suggestions(units, "", 3).empty());
    CHECK(suggestions({}, "dinas", 3).empty());
    CHECK(suggestions(units, "Inspektorat", 3).empty());
    CHECK(suggestions(units, "xyz", 3).empty());
    CHECK(suggestions(units, "d", 1).size() == 1);
}
