#include "roster/finding.h"

#include <doctest/doctest.h>

using namespace netra::roster;
using netra::base::Language;

TEST_CASE("nothing shows a whole number of a person") {
    CHECK(shown("198503122010012013") == "***************013");
    CHECK(shown("NIP 19850312 201001 2 013 x") == "NIP ******** ****** * 013 x");
    CHECK(shown("Dinas 12") == "Dinas 12");
    CHECK(shown(std::string(60, 'a')).size() == 39 + 3);
}

TEST_CASE("every fault has words in both languages, and a weight") {
    for (int i = 1; i <= static_cast<int>(Fault::sheets_unread); ++i) {
        CAPTURE(i);
        const Finding finding = make_finding(static_cast<Fault>(i), 2, {}, {}, {"x", "y"});
        CHECK(!finding.problem.id.empty());
        CHECK(!finding.problem.en.empty());
        CHECK(!finding.remedy.id.empty());
        CHECK(!finding.remedy.en.empty());
        CHECK(finding.problem.id.find('{') == std::string::npos);
    }
    CHECK(make_finding(Fault::quote_open, 2, {}).weight() == Weight::error);
    CHECK(make_finding(Fault::birth_date_unreal, 2, {}).weight() == Weight::warning);
    CHECK(make_finding(Fault::cells_without_column, 2, {}).weight() == Weight::warning);
    CHECK(make_finding(Fault::columns_unread, 2, {}).weight() == Weight::note);
}

TEST_CASE("a finding says where, what, what stands there and what to do") {
    const Finding finding =
        make_finding(Fault::number_shortened, 12, Column::number, {"1,98503E+17", "1,98503E+17"});
    CHECK(describe(finding, "p.xlsx", Language::indonesian) ==
          "p.xlsx, baris 12, NIP: kesalahan: Diringkas lembar kerja (1,98503E+17)\n"
          "    Jadikan kolom Teks, isi lagi");
    CHECK(describe(make_finding(Fault::empty_list, 0, {}), "p.csv", Language::english)
              .starts_with("p.csv: error: This list is empty\n"));
}
