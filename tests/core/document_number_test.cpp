#include "core/document_number.h"

#include <doctest/doctest.h>

#include <set>

using namespace netra;
using core::DocumentNumber;
using core::NumberedDocument;

TEST_CASE("numbers of certificates and pacts look as they are printed") {
    CHECK(core::format_number({NumberedDocument::certificate, "LPG26", "K03", 'A', 123}) ==
          "LPG26-K03-000123");
    CHECK(core::format_number({NumberedDocument::certificate, "LPG26", "K03", 'B', 123}) ==
          "LPG26-K03-B00123");
    CHECK(core::format_number({NumberedDocument::pact, "LPG26", "K03", 'A', 123}) == "LPG26-K03-P00123");
    CHECK(core::format_number({NumberedDocument::pact, "LPG26", "K03", 'B', 123}) == "LPG26-K03-PB0123");
}

TEST_CASE("every number that can be written is read back, and no two are written alike") {
    std::set<std::string> written;
    for (const NumberedDocument document : {NumberedDocument::certificate, NumberedDocument::pact}) {
        for (std::optional<char> series = 'A'; series; series = core::next_series(*series)) {
            for (const std::int64_t serial : {1, 9, 10, 999, 1000, 9999, 10000, 99999, 100000, 999999}) {
                const DocumentNumber number{document, "LPG26", "K03", *series, serial};
                const auto text = core::format_number(number);
                if (!text) continue;
                CAPTURE(*text);
                CHECK(text->size() == 16);
                CHECK(core::parse_document_number(*text) == number);
                CHECK(written.insert(*text).second);
            }
        }
    }
    // 23 series: without a letter all ten serials, with one mark eight, with two marks six.
    CHECK(written.size() == 10 + 22 * 8 + 8 + 22 * 6);
}

TEST_CASE("a serial that no longer fits is not cut") {
    CHECK(core::format_number({NumberedDocument::certificate, "L", "K", 'A', 999999}).has_value());
    CHECK_FALSE(core::format_number({NumberedDocument::certificate, "L", "K", 'A', 1000000}).has_value());
    CHECK_FALSE(core::format_number({NumberedDocument::certificate, "L", "K", 'B', 100000}).has_value());
    CHECK_FALSE(core::format_number({NumberedDocument::pact, "L", "K", 'B', 10000}).has_value());
    CHECK_FALSE(core::format_number({NumberedDocument::certificate, "L", "K", 'A', 0}).has_value());
    CHECK_FALSE(core::format_number({NumberedDocument::certificate, "L", "K", 'A', -1}).has_value());
}

TEST_CASE("a number is never longer than 24 bytes") {
    const auto longest = core::format_number({NumberedDocument::certificate, "ABCDEFGHIJKL", "K003", 'A', 1});
    REQUIRE(longest.has_value());
    CHECK(longest->size() == 24);
}

TEST_CASE("a wrong code, kiosk or series makes no number") {
    CHECK_FALSE(core::format_number({NumberedDocument::certificate, "", "K03", 'A', 1}).has_value());
    CHECK_FALSE(core::format_number({NumberedDocument::certificate, "lpg", "K03", 'A', 1}).has_value());
    CHECK_FALSE(core::format_number({NumberedDocument::certificate, "LPG", "K0003", 'A', 1}).has_value());
    CHECK_FALSE(core::format_number({NumberedDocument::certificate, "LPG", "K03", 'P', 1}).has_value());
    CHECK_FALSE(core::format_number({NumberedDocument::certificate, "LPG", "K03", '1', 1}).has_value());
}

TEST_CASE("text that is not exactly a number is refused") {
    for (const char* text :
         {"", "-", "--", "LPG26-K03", "LPG26-K03-", "LPG26-K03-00012", "LPG26-K03-0000123",
          "LPG26-K03-000000", "LPG26-K03-A00123", "LPG26-K03-PA0123", "LPG26-K03-I00123", "lpg26-K03-000123",
          "LPG26-K03-00012x", "LPG26-K03-000123 ", "LPG26--000123", "LPG26-K03-0-0123", "NR-2026-1126-0128",
          "LPG26-K03-PPPPPP", "LPG26-K03-+00123"}) {
        CAPTURE(text);
        CHECK_FALSE(core::parse_document_number(text).has_value());
    }
}

TEST_CASE("series go from A to Z without I, O and P") {
    std::string letters;
    for (std::optional<char> series = 'A'; series; series = core::next_series(*series)) letters += *series;
    CHECK(letters == "ABCDEFGHJKLMNQRSTUVWXYZ");
    CHECK_FALSE(core::next_series('P').has_value());
    CHECK_FALSE(core::next_series('\0').has_value());
}
