#include "content/toml_table.h"

#include <doctest/doctest.h>

#include "sample_course.h"

using namespace netra;
using content::Need;
using content::TomlTable;

namespace {

// Reads the text, hands its root table to `use`, and returns what was reported.
template <typename Use>
std::string problems(const std::string& text, Use use) {
    content::Report report;
    const auto root = content::read_toml(content::SourceText("a.toml", text), report);
    if (root) {
        TomlTable table(*root, "", report);
        use(table);
    }
    return test::lines_of(report.diagnostics());
}

}  // namespace

TEST_CASE("values of every kind are read with their place") {
    CHECK(problems("a = \" teks \"\nb = 3\nc = 2026-11-21\nd = \"2028-02-29\"\n[e]\nf = 1\n[[g]]\n[[g]]\n",
                   [](TomlTable& table) {
                       const auto text = table.text("a", Need::required);
                       REQUIRE(text);
                       CHECK(text->value == "teks");
                       CHECK(text->place == content::Place{"a.toml", 1, 5});
                       CHECK(table.integer("b", Need::required, 0, 3) == 3);
                       CHECK(table.date("c", Need::required)->value == "2026-11-21");
                       CHECK(table.date("d", Need::required)->value == "2028-02-29");
                       CHECK(table.table("e", Need::required) != nullptr);
                       CHECK(table.tables("g", Need::required).size() == 2);
                       CHECK_FALSE(table.text("h", Need::optional));
                       table.refuse_rest();
                   }) == "");
}

TEST_CASE("what is missing, of the wrong type, out of range or unknown is reported") {
    CHECK(problems("b = \"\"\nc = 4\nd = 2026-02-30\n", [](TomlTable&) {}).find("this line cannot be read") !=
          std::string::npos);
    CHECK(problems("b = \"\"\nc = 4\nd = \"2026-02-30\"\ne = 1\nf = [1]\nsalah = 1\n",
                   [](TomlTable& table) {
                       CHECK_FALSE(table.text("a", Need::required));
                       CHECK_FALSE(table.text("b", Need::required));
                       CHECK_FALSE(table.integer("c", Need::required, 0, 3));
                       CHECK_FALSE(table.date("d", Need::required));
                       CHECK(table.table("e", Need::required) == nullptr);
                       CHECK(table.tables("f", Need::required).empty());
                       table.refuse_rest();
                   }) ==
          "a.toml:1:1: error: key a is missing\n"
          "a.toml:1:5: error: b must be text between quotation marks\n"
          "a.toml:2:5: error: c must be a whole number 0–3\n"
          "a.toml:3:5: error: d must be a date YYYY-MM-DD\n"
          "a.toml:4:5: error: e must be a table [e]\n"
          "a.toml:5:6: error: f must be a list of tables\n"
          "a.toml:6:1: error: unknown key: salah\n");
}

TEST_CASE("a key outside ASCII is an unknown key or a fault of the file, never a crash") {
    const std::string lines = problems("größe = 1\n", [](TomlTable& table) { table.refuse_rest(); });
    CHECK(lines.starts_with("a.toml:1:"));
}

TEST_CASE("keys that nest without end are refused before they are parsed") {
    std::string deep = "a";
    for (int i = 0; i < 50'000; ++i) deep += ".a";
    CHECK(problems(deep + " = 1\n", [](TomlTable&) {}) == "a.toml:1: error: too many dots in one line\n");
    CHECK(problems(std::string(300'000, '#'), [](TomlTable&) {}) ==
          "a.toml: error: TOML file of more than 256 KiB\n");
    CHECK(problems("a = " + std::string(50'000, '['), [](TomlTable&) {}).find("error") != std::string::npos);
}
