#include "content/source_text.h"

#include <doctest/doctest.h>

using netra::content::Excerpt;
using netra::content::Place;
using netra::content::SourceText;

TEST_CASE("a place is a line and a column in characters, both from 1") {
    const SourceText source("a", "ab\ncäß€d\n\n");
    CHECK(source.place(0) == Place{"a", 1, 1});
    CHECK(source.place(2) == Place{"a", 1, 3});
    CHECK(source.place(3) == Place{"a", 2, 1});
    CHECK(source.place(source.text().find('d')) == Place{"a", 2, 5});
    CHECK(source.place(1000) == Place{"a", 4, 1});
    CHECK(SourceText("b", "").place(0) == Place{"b", 1, 1});
}

TEST_CASE("an excerpt knows where each of its bytes stood") {
    const SourceText source("a", "0123456789");
    Excerpt excerpt(source);
    excerpt.append("23", 2);
    excerpt.append("45", 4);
    excerpt.append("89", 8);
    CHECK(excerpt.text() == "234589");
    CHECK(excerpt.origin(0) == 2);
    CHECK(excerpt.origin(3) == 5);
    CHECK(excerpt.origin(4) == 8);
    CHECK(excerpt.origin(6) == 10);
    const Excerpt part = excerpt.part(1, 5);
    CHECK(part.text() == "3458");
    CHECK(part.origin(0) == 3);
    CHECK(part.origin(3) == 8);
    const Excerpt empty = excerpt.part(4, 4);
    CHECK(empty.text().empty());
    CHECK(empty.origin(0) == 8);
}

TEST_CASE("trimming moves the origin along") {
    const SourceText source("a", "  \n ab \n");
    const Excerpt trimmed = Excerpt(source, 0, source.text().size()).trimmed();
    CHECK(trimmed.text() == "ab");
    CHECK(trimmed.origin(0) == 4);
}
