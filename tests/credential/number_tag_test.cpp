#include "credential/number_tag.h"

#include <doctest/doctest.h>

#include "base/error.h"

using namespace netra;
using namespace netra::credential;

TEST_CASE("a number's tag is the truncated HMAC under the event's pepper") {
    // printf 'NC1:nip:198503122010012013' | openssl dgst -sha256 -mac HMAC -macopt hexkey:00..1f
    base::Bytes pepper;
    for (std::uint8_t i = 0; i < 32; ++i) pepper.push_back(i);
    CHECK(base::to_hex(number_tag(pepper, "198503122010012013")) == "5f191e3c705442b1");
}

TEST_CASE("another pepper or another number gives another tag") {
    const base::Bytes pepper(32, 1), other(32, 2);
    const NumberTag tag = number_tag(pepper, "198503122010012013");
    CHECK(number_tag(pepper, "198503122010012013") == tag);
    CHECK(number_tag(other, "198503122010012013") != tag);
    CHECK(number_tag(pepper, "198503122010012014") != tag);
}

TEST_CASE("a short pepper is refused, for a number under it would be guessed") {
    CHECK_THROWS_AS(number_tag(base::Bytes(15, 1), "198503122010012013"), Error);
    CHECK_NOTHROW(number_tag(base::Bytes(16, 1), "198503122010012013"));
}
