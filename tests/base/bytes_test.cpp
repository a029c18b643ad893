#include "base/bytes.h"

#include <doctest/doctest.h>

using namespace netra;
using base::Bytes;

TEST_CASE("text and bytes are views of one memory") {
    const std::string text = "Rp\xc3\xa9\0x";
    CHECK(base::to_text(base::to_bytes(text)) == text);
    CHECK(base::as_bytes(text).data() == reinterpret_cast<const std::uint8_t*>(text.data()));
    CHECK(base::as_text(base::as_bytes(text)) == text);
}

TEST_CASE("hexadecimal comes in lower case and is read in either") {
    const Bytes bytes = {0x00, 0x0f, 0xa5, 0xff};
    CHECK(base::to_hex(bytes) == "000fa5ff");
    CHECK(base::from_hex("000fa5ff") == bytes);
    CHECK(base::from_hex("000FA5Ff") == bytes);
    CHECK(base::to_hex({}).empty());
    CHECK(base::from_hex("") == Bytes{});
}

TEST_CASE("what is not whole hexadecimal gives nothing") {
    for (const char* text : {"0", "0g", "g0", "0x00", " 00", "00 ", "0-",
                             "\xd9\xa0"
                             "00"}) {
        CAPTURE(text);
        CHECK_FALSE(base::from_hex(text));
    }
}

TEST_CASE("bytes are equal when length and content are") {
    const Bytes a = {1, 2}, longer = {1, 2, 3}, other = {1, 3};
    CHECK(base::equal(a, Bytes{1, 2}));
    CHECK_FALSE(base::equal(a, longer));
    CHECK_FALSE(base::equal(a, other));
    CHECK(base::equal({}, {}));
}

TEST_CASE("bytes are appended in order") {
    Bytes bytes = {1};
    base::append(bytes, Bytes{2, 3});
    base::append(bytes, {});
    CHECK(bytes == Bytes{1, 2, 3});
}
