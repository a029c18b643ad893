#include "credential/digits.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/random.h"

using namespace netra;
using namespace netra::credential;
using base::Bytes;

TEST_CASE("bytes of any length come back from their digits") {
    base::SeededRandom random(1);
    for (std::size_t size = 0; size <= 64; ++size) {
        for (int round = 0; round < 20; ++round) {
            const Bytes bytes = random.bytes(size);
            const std::string digits = to_digits(bytes);
            CHECK(digits.size() == digit_count(size));
            CHECK(from_digits(digits) == bytes);
        }
    }
}

TEST_CASE("a group is big-endian and padded with zeros") {
    CHECK(to_digits(Bytes{1}) == "001");
    CHECK(to_digits(Bytes{1, 0}) == "00256");
    CHECK(to_digits(Bytes(7, 0xff)) == "72057594037927935");
    CHECK(to_digits(Bytes{0, 0, 0, 0, 0, 0, 1, 0xff}) ==
          "00000000000000001"
          "255");
    CHECK(to_digits(Bytes(6, 0xff)) == "281474976710655");
}

TEST_CASE("a tail of 1 to 6 bytes takes 3, 5, 8, 10, 13 or 15 digits") {
    const std::size_t tails[] = {0, 3, 5, 8, 10, 13, 15};
    for (std::size_t bytes = 0; bytes <= 6; ++bytes) CHECK(to_digits(Bytes(bytes, 7)).size() == tails[bytes]);
    const auto is_tail = [&](std::size_t count) {
        return std::find(std::begin(tails), std::end(tails), count) != std::end(tails);
    };
    for (std::size_t count = 0; count < 17; ++count) {
        CHECK(from_digits(std::string(count, '0')).has_value() == is_tail(count));
        CHECK(from_digits(std::string(34 + count, '0')).has_value() == is_tail(count));
    }
}

TEST_CASE("a group that stands for more than its bytes hold is refused") {
    CHECK(from_digits("255"));
    CHECK_FALSE(from_digits("256"));
    CHECK(from_digits("65535"));
    CHECK_FALSE(from_digits("65536"));
    CHECK(from_digits("72057594037927935"));
    CHECK_FALSE(from_digits("72057594037927936"));
    CHECK_FALSE(from_digits("99999999999999999"));
    CHECK_FALSE(
        from_digits("00000000000000001"
                    "256"));
}

TEST_CASE("what is not an ASCII digit is refused") {
    CHECK_FALSE(from_digits("25a"));
    CHECK_FALSE(from_digits(" 25"));
    CHECK_FALSE(from_digits("+25"));
    CHECK_FALSE(from_digits("-25"));
    CHECK_FALSE(from_digits("2\xd9\xa3"));  // 2 and an Arabic 3: three bytes
}

TEST_CASE("the last long run of digits is found, whatever stands around it") {
    const std::string first(200, '1'), last(230, '2'), short_run(199, '3');
    CHECK(find_digits(first) == first);
    CHECK(find_digits("https://a.b/c#" + first) == first);
    CHECK(find_digits(first + " " + last) == last);
    CHECK(find_digits(first + "x" + short_run) == first);
    CHECK(find_digits("x" + last + "y") == last);
    CHECK_FALSE(find_digits(short_run));
    CHECK_FALSE(find_digits(short_run + "x" + short_run));
    CHECK_FALSE(find_digits(""));
    std::string full_width;  // U+FF11 each: digits to the eye, none to us
    for (int i = 0; i < 300; ++i) full_width += "\xef\xbc\x91";
    CHECK_FALSE(find_digits(full_width));
}
