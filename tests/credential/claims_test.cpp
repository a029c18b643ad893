#include "credential/claims.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/cbor.h"
#include "base/error.h"
#include "sample.h"

using namespace netra;
using namespace netra::credential;
using base::Bytes;
using base::Cbor;

namespace {

constexpr std::int64_t body_key = -70001;

// The claims as a value to be changed.
Cbor::Map claims_of(const core::CertificateFacts& facts) {
    return *base::decode_cbor(encode_claims(facts))->map();
}

Cbor& entry(Cbor::Map& map, const Cbor& key) {
    const auto found = std::ranges::find(map, key, &std::pair<Cbor, Cbor>::first);
    REQUIRE(found != map.end());
    return found->second;
}

// The claims with a field of the body changed, added or, where `value` is empty, removed.
Bytes with_field(int key, const std::optional<Cbor>& value) {
    Cbor::Map claims = claims_of(realistic_facts());
    Cbor::Map body = *entry(claims, body_key).map();
    std::erase_if(body, [&](const auto& e) { return e.first == Cbor(key); });
    if (value) body.emplace_back(key, *value);
    entry(claims, body_key) = Cbor(body);
    return base::encode_cbor(claims);
}

Bytes with_claim(std::int64_t key, const std::optional<Cbor>& value) {
    Cbor::Map claims = claims_of(realistic_facts());
    std::erase_if(claims, [&](const auto& e) { return e.first == Cbor(key); });
    if (value) claims.emplace_back(key, *value);
    return base::encode_cbor(claims);
}

Bytes replaced(const Bytes& bytes, std::string_view part, std::string_view by) {
    std::string hex = base::to_hex(bytes);
    const auto at = hex.find(part);
    REQUIRE(at != std::string::npos);
    return base::from_hex(hex.replace(at, part.size(), by)).value();
}

}  // namespace

TEST_CASE("facts come back from their claims, whichever are left out") {
    auto facts = realistic_facts();
    CHECK(decode_claims(encode_claims(facts)) == facts);
    facts.expires = issue_time + 5;
    CHECK(decode_claims(encode_claims(facts)) == facts);
    facts.number_tail.reset();
    facts.number_tag.reset();
    facts.score.reset();
    facts.hours.reset();
    facts.pact.reset();
    facts.kind = core::CertificateKind::training;
    facts.mode = core::Mode::signing;
    facts.identity = core::Identity::ticket;
    facts.score = 0;
    CHECK(decode_claims(encode_claims(facts)) == facts);
}

TEST_CASE("the claims have the numbers of the profile") {
    const Cbor::Map claims = claims_of(realistic_facts());
    const Cbor value(claims);
    CHECK(*value.find(6)->integer() == issue_time);
    CHECK(value.find(7)->bytes()->size() == 8);
    CHECK(value.find(4) == nullptr);
    const Cbor& body = *value.find(body_key);
    CHECK(*body.find(1) == Cbor(3));
    CHECK(*body.find(2) == Cbor("LPG26-K03-000123"));
    CHECK(*body.find(3) == Cbor("Siti Contoh Rahmawati, S.Sos"));
    CHECK(*body.find(4) == Cbor("013"));
    CHECK(body.find(5)->bytes()->size() == 8);
    CHECK(*body.find(7) == Cbor("LPG26"));
    CHECK(*body.find(8) == Cbor("Netralitas ASN dalam Pemilihan"));
    CHECK(*body.find(9) == Cbor(90));
    CHECK(*body.find(10) == Cbor(4));
    CHECK(body.find(11)->bytes()->size() == 32);
    CHECK(*(*body.find(12)->array())[0].integer() == 4711);
    CHECK(*body.find(13) == Cbor(1));
    CHECK(*body.find(14) == Cbor(2));
}

TEST_CASE("a field of another type, out of range, missing or too many is refused") {
    REQUIRE(decode_claims(with_field(1, Cbor(3))));
    for (const int required : {1, 2, 3, 6, 7, 8, 12, 13, 14}) {
        CAPTURE(required);
        CHECK_FALSE(decode_claims(with_field(required, std::nullopt)));
    }
    const std::pair<int, Cbor> wrong[] = {{1, 0},
                                          {1, 4},
                                          {1, "3"},
                                          {2, std::string(25, '1')},
                                          {2, 7},
                                          {3, std::string(65, 'N')},
                                          {3, Bytes{65}},
                                          {4, "12"},
                                          {4, "1234"},
                                          {4, "12x"},
                                          {4, 123},
                                          {5, Bytes(7, 1)},
                                          {5, Bytes(9, 1)},
                                          {6, std::string(65, 'U')},
                                          {7, std::string(13, 'E')},
                                          {8, 5},
                                          {9, 101},
                                          {9, -1},
                                          {9, "90"},
                                          {10, -1},
                                          {10, 10000},
                                          {11, Bytes(31, 1)},
                                          {11, "x"},
                                          {12, Cbor::Array{1}},
                                          {12, Cbor::Array{-1, Bytes(16, 1)}},
                                          {12, Cbor::Array{1, Bytes(15, 1)}},
                                          {12, Cbor::Array{1, Bytes(16, 1), 1}},
                                          {13, 0},
                                          {13, 4},
                                          {14, 0},
                                          {14, 5},
                                          {15, 1},
                                          {0, 1},
                                          {-1, 1},
                                          {3, Cbor()},
                                          {9, Cbor()},
                                          {9, true}};
    for (const auto& field : wrong) {
        CAPTURE(field.first);
        CHECK_FALSE(decode_claims(with_field(field.first, field.second)));
    }
    CHECK_FALSE(decode_claims(with_claim(6, std::nullopt)));
    CHECK_FALSE(decode_claims(with_claim(7, std::nullopt)));
    CHECK_FALSE(decode_claims(with_claim(body_key, std::nullopt)));
    CHECK_FALSE(decode_claims(with_claim(6, Cbor(-1))));
    CHECK_FALSE(decode_claims(with_claim(7, Bytes(7, 1))));
    CHECK_FALSE(decode_claims(with_claim(4, Cbor("never"))));
    CHECK_FALSE(
        decode_claims(with_claim(1, Cbor("https://contoh.example"))));  // iss: a token names no issuer
    CHECK_FALSE(decode_claims(with_claim(body_key, Cbor::Array{})));
}

TEST_CASE("a field under a key of another type is refused") {
    Cbor::Map claims = claims_of(realistic_facts());
    claims.emplace_back("6", 1);
    CHECK_FALSE(decode_claims(base::encode_cbor(claims)));
}

TEST_CASE("another encoding of the same claims is refused") {
    const Bytes claims = encode_claims(realistic_facts());
    REQUIRE(decode_claims(claims));
    const std::string issued =
        "06"
        "1a6ae916e0";
    const std::string hex = base::to_hex(claims);
    const std::string at = hex.substr(hex.find("061a"), 12);
    CHECK_FALSE(decode_claims(replaced(claims, at, "061b00000000" + at.substr(4))));  // longer integer
    CHECK_FALSE(decode_claims(replaced(claims, "a3061a", "bf061a")));  // indefinite, without its end
    Bytes indefinite = replaced(claims, "a3061a", "bf061a");
    indefinite.push_back(0xff);
    CHECK_FALSE(decode_claims(indefinite));
    CHECK_FALSE(decode_claims(replaced(claims, "a3061a", "b803061a")));        // longer head
    CHECK_FALSE(decode_claims(replaced(claims, "63303133", "7f63303133ff")));  // text in pieces
    CHECK_FALSE(decode_claims(replaced(claims, "63303133", "7803303133")));    // longer length
    CHECK_FALSE(decode_claims(replaced(claims, "09185a", "09f9559f")));        // a score as a float
    CHECK_FALSE(decode_claims(replaced(claims, "09185a", "09c1185a")));        // under a tag
    CHECK_FALSE(decode_claims(replaced(claims, "09185a", "09f818")));          // a reserved simple value
    CHECK_FALSE(decode_claims(replaced(claims, "09185a", "09f7")));            // undefined
    CHECK_FALSE(decode_claims(replaced(claims, "09185a", "09185a09185a")));    // one entry beyond the count
    CHECK_FALSE(decode_claims(replaced(claims, "09185a0a04", "0a0409185a")));  // keys out of order
    CHECK_FALSE(decode_claims(replaced(claims, "09185a0a04", "09185a0904")));  // a key twice
    CHECK_FALSE(decode_claims(replaced(claims, "63303133", "63ff3133")));      // not UTF-8
    Bytes trailing = claims;
    trailing.push_back(0);
    CHECK_FALSE(decode_claims(trailing));
}

TEST_CASE("bombs of depth and size are refused at once") {
    CHECK_FALSE(decode_claims(Bytes(1000, 0x81)));
    CHECK_FALSE(decode_claims(base::from_hex("9bffffffffffffffff").value()));
    CHECK_FALSE(decode_claims(base::from_hex("bbffffffffffffffff").value()));
    CHECK_FALSE(decode_claims(base::from_hex("5bffffffffffffffff").value()));
    CHECK_FALSE(decode_claims(base::from_hex("7bffffffffffffffff").value()));
    CHECK_FALSE(decode_claims(base::from_hex("9a10000000").value()));
    CHECK_FALSE(decode_claims(base::from_hex("f818").value()));
    CHECK_FALSE(decode_claims({}));
}
