#include "roster/similar_units.h"

#include <doctest/doctest.h>

using netra::roster::similar_units;

TEST_CASE("a rare unit that is nearly a frequent one may be mistyped") {
    const auto similar = similar_units({{"Dinas Pendidikan", 40},
                                        {"Dinas Pendidikn", 1},
                                        {"Dinas Pedniidkan", 1},
                                        {"DINAS  PENDIDIKAN", 2},
                                        {"Dinas Perizinan", 1}});
    CHECK(similar.size() == 3);
    CHECK(similar.at("Dinas Pendidikn") == "Dinas Pendidikan");
    CHECK(similar.at("Dinas Pedniidkan") == "Dinas Pendidikan");
    CHECK(similar.at("DINAS  PENDIDIKAN") == "Dinas Pendidikan");
}

TEST_CASE("numbered units are different ones") {
    CHECK(similar_units({{"SMP Negeri 1", 40}, {"SMP Negeri 2", 1}}).empty());
    CHECK(similar_units({{"Wilayah II", 40}, {"Wilayah III", 1}, {"Bagian A", 9}, {"Bagian B", 1}}).empty());
}

TEST_CASE("two units of which many people are stand side by side") {
    CHECK(similar_units({{"Puskesmas Melati", 20}, {"Puskesmas Melatih", 5}}).empty());
    CHECK(similar_units({{"Puskesmas Melati", 4}, {"Puskesmas Melatih", 1}}).empty());
    CHECK(similar_units({{"Puskesmas Melati", 25}, {"Puskesmas Melatih", 5}}).size() == 1);
}
