#include "document/font_coverage.h"

#include <doctest/doctest.h>

using namespace netra;

TEST_CASE("the font has the letters of both languages and lacks a script of its own") {
    const document::FontCoverage font;
    for (const char32_t character : U"AZaz09é–—…“”→✓±•") {
        CAPTURE(static_cast<unsigned>(character));
        if (character != 0) CHECK(font.has(character));
    }
    CHECK_FALSE(font.has(U'\u1B05'));  // Balinese
}
