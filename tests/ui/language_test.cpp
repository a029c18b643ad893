#include "ui/language.h"

#include <doctest/doctest.h>

#include "ui/words.h"

using namespace netra::ui;

TEST_CASE("values take the place of their numbers in a pattern") {
    CHECK(filled("Langkah {0} dari {1}", {"5", "6"}) == "Langkah 5 dari 6");
    CHECK(filled("{1}{0}", {"a", "b"}) == "ba");
}

TEST_CASE("a number without a value and a lone brace stay as they stand") {
    CHECK(filled("{2} {x} {", {"a"}) == "{2} {x} {");
}

TEST_CASE("words speak the language that is asked for") {
    CHECK(words::help.in(Language::indonesian) == "Panggil petugas");
    CHECK(words::help.in(Language::english) == "Call for help");
}
