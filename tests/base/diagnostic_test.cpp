#include "base/diagnostic.h"

#include <doctest/doctest.h>

using namespace netra;
using base::Diagnostic;
using base::Language;
using base::Severity;

TEST_CASE("a diagnostic names file, line, column, fault and remedy") {
    const Diagnostic diagnostic{
        "questions/dasar.gift",    12, 5, Severity::error, {"kurung tidak ditutup", "unclosed brace"},
        {"Tambahkan }.", "Add }."}};
    CHECK(base::describe(diagnostic, Language::indonesian) ==
          "questions/dasar.gift:12:5: kesalahan: kurung tidak ditutup\n    Tambahkan }.");
    CHECK(base::describe(diagnostic, Language::english) ==
          "questions/dasar.gift:12:5: error: unclosed brace\n    Add }.");
}

TEST_CASE("what a diagnostic does not know it leaves out") {
    Diagnostic diagnostic{"course.toml", 3, 0, Severity::warning, {"judul kosong", "empty title"}, {}};
    CHECK(base::describe(diagnostic, Language::indonesian) == "course.toml:3: peringatan: judul kosong");
    diagnostic.line = 0;
    diagnostic.column = 7;  // a column means nothing without its line
    CHECK(base::describe(diagnostic, Language::english) == "course.toml: warning: empty title");
}

TEST_CASE("a diagnostic of a spreadsheet names its sheet and cell") {
    Diagnostic diagnostic{
        "questions/bank.xlsx", 7, 3, Severity::error, {"jenis tidak dikenal", "unknown type"}, {}};
    diagnostic.cell = "Soal!C7";
    CHECK(base::describe(diagnostic, Language::indonesian) ==
          "questions/bank.xlsx Soal!C7: kesalahan: jenis tidak dikenal");
}

TEST_CASE("warnings alone are no errors") {
    base::Diagnostics all = {{"a", 1, 1, Severity::warning, {}, {}}};
    CHECK_FALSE(base::has_errors({}));
    CHECK_FALSE(base::has_errors(all));
    all.push_back({"a", 1, 1, Severity::error, {}, {}});
    CHECK(base::has_errors(all));
}
