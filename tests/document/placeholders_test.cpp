#include "document/placeholders.h"

#include <doctest/doctest.h>

namespace document = netra::document;
using document::Words;
using Kept = std::vector<bool>;

TEST_CASE("placeholders are found in their order") {
    CHECK(document::placeholders_in("{{a}} dan {{ b.c }} {{") == std::vector<std::string>{"a", "b.c"});
    CHECK(document::placeholders_in("tanpa").empty());
    CHECK(document::is_placeholder("signatory2.position"));
    CHECK_FALSE(document::is_placeholder("Name"));
}

TEST_CASE("a text is filled whole or not at all") {
    const Words words{{"name", "{{unit}} & <b>"}, {"unit", "U"}};
    CHECK(document::fill_whole("Nama: {{name}}, {{unit}}.", words) == "Nama: {{unit}} & <b>, U.");
    CHECK_FALSE(document::fill_whole("{{name}} {{score}}", words).has_value());
}

TEST_CASE("a part with an absent word leaves, and its label loses the same part") {
    const std::string value = "{{score}} dari 100 · {{hours}} JP";
    const std::string label = "Nilai · jam pelajaran";
    const auto both = document::fill_parts(value, {{"score", "90"}, {"hours", "4"}});
    CHECK(both.text == "90 dari 100 · 4 JP");
    CHECK(document::keep_parts(label, both.kept) == label);
    const auto score = document::fill_parts(value, {{"score", "90"}});
    CHECK(score.text == "90 dari 100");
    CHECK(document::keep_parts(label, score.kept) == "Nilai");
    const auto hours = document::fill_parts(value, {{"hours", "4"}});
    CHECK(hours.text == "4 JP");
    CHECK(document::keep_parts(label, hours.kept) == "Jam pelajaran");
    const auto none = document::fill_parts(value, {});
    CHECK(none.text.empty());
    CHECK(none.kept == Kept{false, false});
}

TEST_CASE("a word that holds a dot of its own stays whole") {
    CHECK(document::fill_parts("{{unit}} · {{x}}", {{"unit", "A · B"}}).text == "A · B");
}

TEST_CASE("a label of another number of parts stays as it is") {
    CHECK(document::keep_parts("Nilai", {true, false}) == "Nilai");
}
