#include "base/utf8.h"

#include <doctest/doctest.h>

#include "base/error.h"

using namespace netra;

TEST_CASE("well-formed text is told from what is not, with the place") {
    for (const char* good : {"", "abc", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "\xf4\x8f\xbf\xbf",
                             "\xef\xbf\xbf", "\xed\x9f\xbf", "\xee\x80\x80"}) {
        CAPTURE(good);
        CHECK(base::is_utf8(good));
    }
    for (const char* bad : {"\x80", "\xc3", "\xc0\x80", "\xc1\xbf", "\xe0\x80\x80", "\xe0\x9f\xbf",
                            "\xed\xa0\x80", "\xed\xbf\xbf", "\xf0\x80\x80\x80", "\xf4\x90\x80\x80",
                            "\xf5\x80\x80\x80", "\xff", "\xe2\x82", "\xc3\x28"}) {
        CAPTURE(bad);
        std::size_t at = 99;
        CHECK_FALSE(base::is_utf8(std::string("ab") + bad, &at));
        CHECK(at == 2);
    }
    CHECK(base::is_utf8(std::string_view("a\0b", 3)));
}

TEST_CASE("text and code points turn into one another") {
    const std::string text = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80";
    const std::vector<char32_t> points = {U'a', 0xe9, 0x20ac, 0x1f600};
    CHECK(base::code_points(text) == points);
    CHECK(base::from_code_points(points) == text);
    CHECK(base::length(text) == 4);
    CHECK(base::code_points("a\xff"
                            "b") == std::vector<char32_t>{U'a', 0xfffd, U'b'});
}

TEST_CASE("stepping keeps to whole code points and within the text") {
    const std::string text = "a\xc3\xa9z";
    CHECK(base::next_offset(text, 0) == 1);
    CHECK(base::next_offset(text, 1) == 3);
    CHECK(base::next_offset(text, 3) == 4);
    CHECK(base::next_offset(text, 4) == 4);
    CHECK(base::previous_offset(text, 4) == 3);
    CHECK(base::previous_offset(text, 3) == 1);
    CHECK(base::previous_offset(text, 1) == 0);
    CHECK(base::previous_offset(text, 0) == 0);
}

TEST_CASE("composed and decomposed letters become one form") {
    CHECK(base::normalise_nfc("e\xcc\x81") == "\xc3\xa9");
    CHECK(base::normalise_nfc("\xc3\xa9") == "\xc3\xa9");
    CHECK(base::normalise_nfc("") == "");
    CHECK_THROWS_AS(base::normalise_nfc("\xff"), Error);
}

TEST_CASE("text is clipped between code points") {
    const std::string text = "ab\xe2\x82\xac";
    CHECK(base::clip_bytes(text, 9) == text);
    CHECK(base::clip_bytes(text, 5) == text);
    CHECK(base::clip_bytes(text, 4) == "ab");
    CHECK(base::clip_bytes(text, 3) == "ab");
    CHECK(base::clip_bytes(text, 1) == "a");
    CHECK(base::clip_bytes(text, 0) == "");
}

TEST_CASE("case is mapped beyond ASCII, and folded for comparing") {
    CHECK(base::upper_case("dini\xc3\xa9") == "DINI\xc3\x89");
    CHECK(base::fold_case("DINI\xc3\x89") == base::fold_case("dinie\xcc\x81"));
    CHECK(base::fold_case("\xef\xbc\xa1") == "a");  // full width
    CHECK(base::fold_case("Andi") != base::fold_case("Ando"));
}

TEST_CASE("white space goes from both ends, the no-break space too, and stays inside") {
    CHECK(base::trim(" \t a b\r\n") == "a b");
    CHECK(base::trim("\xc2\xa0 a\xc2\xa0") == "a");
    CHECK(base::trim(" \xc2\xa0 ") == "");
    CHECK(base::trim("") == "");
    CHECK(base::trim("\xc3\xa0") == "\xc3\xa0");
}
