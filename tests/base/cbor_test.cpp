#include "base/cbor.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/files.h"
#include "base/random.h"

using namespace netra;
using base::Bytes;
using base::Cbor;
using base::decode_cbor;
using base::encode_cbor;
using nlohmann::json;

namespace {

std::string hex_of(const Cbor& value) {
    return base::to_hex(encode_cbor(value));
}
std::optional<Cbor> value_of(const std::string& hex) {
    return decode_cbor(base::from_hex(hex).value());
}

constexpr std::int64_t max = Cbor::max_integer;

}  // namespace

TEST_CASE("each value has its one shortest encoding") {
    const std::pair<Cbor, const char*> pairs[] = {
        {0, "00"},
        {23, "17"},
        {24, "1818"},
        {255, "18ff"},
        {256, "190100"},
        {65535, "19ffff"},
        {65536, "1a00010000"},
        {std::int64_t{4294967295}, "1affffffff"},
        {std::int64_t{4294967296}, "1b0000000100000000"},
        {max, "1b001fffffffffffff"},
        {-1, "20"},
        {-24, "37"},
        {-25, "3818"},
        {-256, "38ff"},
        {-257, "390100"},
        {-max, "3b001ffffffffffffe"},
        {"", "60"},
        {"IETF", "6449455446"},
        {"\xc3\xbc", "62c3bc"},
        {Bytes{}, "40"},
        {Bytes{1, 2, 3, 4}, "4401020304"},
        {Bytes(24, 0), "5818000000000000000000000000000000000000000000000000"},
        {Cbor::Array{}, "80"},
        {Cbor::Array{1, Cbor::Array{2, 3}}, "8201820203"},
        {Cbor::Map{}, "a0"},
        {Cbor::Map{{1, 2}, {3, 4}}, "a201020304"},
        {true, "f5"},
        {false, "f4"},
        {Cbor(), "f6"},
    };
    for (const auto& pair : pairs) {
        CAPTURE(pair.second);
        CHECK(hex_of(pair.first) == pair.second);
        CHECK(value_of(pair.second) == pair.first);
    }
}

TEST_CASE("map keys stand in the bytewise order of their encodings, however they came") {
    const Cbor::Map map{{"aa", 1}, {-1, 2}, {10, 3}, {"z", 4}, {false, 5}, {100, 6}, {Bytes{1}, 7}};
    // The example of RFC 8949 §4.2.1, without its array key: 10, 100, -1, h'01', "z", "aa", false.
    CHECK(hex_of(map) ==
          "a7"
          "0a03"
          "186406"
          "2002"
          "410107"
          "617a04"
          "62616101"
          "f405");
}

TEST_CASE("a map is read in the order of its bytes and searched by key") {
    const auto map = value_of(
        "a2"
        "0102"
        "617803");
    REQUIRE(map);
    CHECK(*map->find(1) == Cbor(2));
    CHECK(*map->find("x") == Cbor(3));
    CHECK(map->find(2) == nullptr);
    CHECK(Cbor(5).find(1) == nullptr);
}

TEST_CASE("a value is of one type alone") {
    const Cbor number(1), text("1"), bytes(Bytes{1}), truth(true), null;
    CHECK(number.integer() != nullptr);
    CHECK(number.text() == nullptr);
    CHECK(number.boolean() == nullptr);
    CHECK(text.bytes() == nullptr);
    CHECK(bytes.text() == nullptr);
    CHECK(truth.integer() == nullptr);
    CHECK(null.is_null());
    CHECK_FALSE(number.is_null());
    CHECK(number != text);
    CHECK(text != bytes);
    CHECK(number != truth);
}

TEST_CASE("what cannot be encoded is a fault of our own code") {
    CHECK_THROWS_AS(encode_cbor(Cbor::Map{{1, 2}, {1, 3}}), Error);
    CHECK_THROWS_AS(encode_cbor(max + 1), Error);
    CHECK_THROWS_AS(encode_cbor(-max - 1), Error);
    CHECK_THROWS_AS(encode_cbor("\xff"), Error);
    CHECK_THROWS_AS(encode_cbor(Cbor::Array{Cbor::Map{{"\xc0\x80", 1}}}), Error);
}

TEST_CASE("any other encoding of a value is refused") {
    const char* const refused[] = {
        "1800",
        "1817",
        "190000",
        "1900ff",
        "1a00000000",
        "1a0000ffff",
        "1b0000000000000000",
        "1b00000000ffffffff",
        "3800",
        "3817",
        "580100",
        "5801"
        "00",
        "7800",
        "780161",
        "9800",
        "b800",
        "98020102",
        "b8010102",
        "59000100",
        "5a0000000100",  // longer heads
        "1b0020000000000000",
        "3b001fffffffffffff",
        "1bffffffffffffffff",
        "3bffffffffffffffff",  // out of range
        "5f4100ff",
        "7f6161ff",
        "9f01ff",
        "bf0102ff",
        "9fff",
        "bfff",
        "ff",  // indefinite
        "a2030401"
        "02",
        "a2010201"
        "03",
        "a1",
        "a101",
        "a2"
        "6162"
        "01"
        "6161"
        "02",  // keys
        "c000",
        "d28400",
        "d81800",
        "c24101",  // tags
        "f90000",
        "fa00000000",
        "fb0000000000000000",
        "f97e00",  // floats
        "f7",
        "f0",
        "f800",
        "f814",
        "f818",
        "f8ff",
        "e0",
        "fc",
        "fd",
        "fe",  // simple values
        "1c",
        "1d",
        "1e",
        "1f",
        "3c",
        "5c",
        "7d",
        "9e",
        "bc",
        "dc",  // reserved
        "61ff",
        "62c328",
        "63eda080",
        "64f4908080",
        "62c080",
        "61c3",  // not UTF-8
        "",
        "18",
        "19ff",
        "41",
        "6161"
        "00",
        "0000",
        "8101"
        "01",
        "80ff",
        "82"
        "01",
        "a0"
        "00",  // ends
    };
    for (const char* hex : refused) {
        CAPTURE(hex);
        CHECK_FALSE(value_of(hex));
    }
}

TEST_CASE("a length beyond the end is refused before any memory is taken") {
    for (const char* hex :
         {"5bffffffffffffffff", "7bffffffffffffffff", "9bffffffffffffffff", "bbffffffffffffffff",
          "5affffffff", "9affffffff", "ba7fffffff", "9b0000000100000000", "8201", "a20102"}) {
        CAPTURE(hex);
        CHECK_FALSE(value_of(hex));
    }
}

TEST_CASE("the limits of bytes and depth are the caller's") {
    const Bytes long_text = encode_cbor(std::string(1100, 'x'));
    CHECK_FALSE(decode_cbor(long_text));
    CHECK(decode_cbor(long_text, {.max_bytes = long_text.size()}));
    CHECK_FALSE(decode_cbor(long_text, {.max_bytes = long_text.size() - 1}));
    CHECK(value_of("81818180"));
    CHECK(value_of("8181818100"));
    CHECK_FALSE(value_of("8181818180"));
    CHECK_FALSE(value_of("a100a100a100a100a0"));
    CHECK(decode_cbor(base::from_hex("8180").value(), {.max_bytes = 2, .max_depth = 2}));
    CHECK_FALSE(decode_cbor(base::from_hex("8180").value(), {.max_bytes = 2, .max_depth = 1}));
    CHECK(decode_cbor(base::from_hex("05").value(), {.max_bytes = 1, .max_depth = 0}));
    CHECK_FALSE(decode_cbor(Bytes(1000, 0x81), {.max_bytes = 1000, .max_depth = 100}));
}

TEST_CASE("whatever decodes encodes to the same bytes") {
    base::SeededRandom random(7);
    int decoded = 0;
    for (int round = 0; round < 200000; ++round) {
        const Bytes bytes = random.bytes(1 + random.below(12));
        const auto value = decode_cbor(bytes);
        if (!value) continue;
        ++decoded;
        if (encode_cbor(*value) != bytes) FAIL(base::to_hex(bytes));
    }
    CHECK(decoded > 1000);
}

namespace {

// What a vector's JSON says, in the types of our profile; nothing for a type or a number that is not ours.
std::optional<Cbor> profile_value(const json& decoded) {
    if (decoded.is_null()) return Cbor();
    if (decoded.is_boolean()) return Cbor(decoded.get<bool>());
    if (decoded.is_string()) return Cbor(decoded.get<std::string>());
    if (decoded.is_number_unsigned() && decoded.get<std::uint64_t>() > std::uint64_t{max})
        return std::nullopt;
    if (decoded.is_number_integer()) {
        const auto number = decoded.get<std::int64_t>();
        return number < -max ? std::nullopt : std::optional<Cbor>(number);
    }
    if (decoded.is_array()) {
        Cbor::Array items;
        for (const json& item : decoded) {
            const auto value = profile_value(item);
            if (!value) return std::nullopt;
            items.push_back(*value);
        }
        return Cbor(items);
    }
    if (!decoded.is_object()) return std::nullopt;
    Cbor::Map entries;
    for (const auto& [key, item] : decoded.items()) {
        const auto value = profile_value(item);
        if (!value) return std::nullopt;
        entries.emplace_back(key, *value);
    }
    return Cbor(entries);
}

// JSON has no byte strings and no other keys than text: what the diagnostic form of those vectors stands for.
const std::map<std::string, Cbor> diagnosed = {
    {"40", Bytes{}}, {"4401020304", Bytes{1, 2, 3, 4}}, {"a201020304", Cbor::Map{{1, 2}, {3, 4}}}};

std::optional<Cbor> expected_value(const json& vector) {
    if (const auto known = diagnosed.find(vector["hex"]); known != diagnosed.end()) return known->second;
    // What does not come back as it was is in another encoding than the deterministic one.
    if (!vector.contains("decoded") || vector["roundtrip"] == false) return std::nullopt;
    return profile_value(vector["decoded"]);
}

}  // namespace

TEST_CASE("the examples of RFC 8949, appendix A, are read where they are ours and refused where not") {
    const char* named = std::getenv("NETRA_VECTORS");
    const std::filesystem::path folder = named != nullptr
                                             ? std::filesystem::path(named)
                                             : std::filesystem::path(NETRA_SOURCE_DIR "/../shared/vectors");
    const std::filesystem::path file = folder / "cbor" / "appendix_a.json";
    if (!std::filesystem::exists(file)) {
        MESSAGE("skipped: no " << file.string());
        return;
    }
    int ours = 0, refused = 0;
    for (const json& vector : json::parse(base::read_text_file(file))) {
        const auto hex = vector["hex"].get<std::string>();
        CAPTURE(hex);
        const auto expected = expected_value(vector);
        CHECK(value_of(hex) == expected);
        ++(expected ? ours : refused);
    }
    MESSAGE(ours << " of our profile, " << refused << " refused");
    CHECK(ours >= 35);
    CHECK(refused >= 30);
}
