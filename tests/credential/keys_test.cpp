#include "credential/keys.h"

#include <doctest/doctest.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>

#include "base/error.h"

using namespace netra;
using namespace netra::credential;
using base::Bytes;

TEST_CASE("what a key signs its public half accepts, and nothing else") {
    const SigningKey key = SigningKey::generate();
    const auto checker = VerifyingKey::from_point(key.point());
    REQUIRE(checker);
    const Bytes message = base::to_bytes("contoh");
    for (int i = 0; i < 50; ++i) {
        const core::SignatureBytes signature = key.sign(message);
        CHECK(checker->verify(message, signature));
        CHECK_FALSE(checker->verify(base::to_bytes("contoj"), signature));
        core::SignatureBytes changed = signature;
        changed[static_cast<std::size_t>(i)] ^= 1;
        CHECK_FALSE(checker->verify(message, changed));
    }
    CHECK_FALSE(VerifyingKey::from_point(SigningKey::generate().point())->verify(message, key.sign(message)));
}

TEST_CASE("numbers outside 1 to n - 1 are no signature") {
    const SigningKey key = SigningKey::generate();
    const auto checker = VerifyingKey::from_point(key.point());
    const Bytes message = base::to_bytes("contoh");
    const core::SignatureBytes good = key.sign(message);
    const Bytes order =
        base::from_hex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551").value();
    for (const Bytes& number : {Bytes(32, 0), order, Bytes(32, 0xff)}) {
        for (const std::ptrdiff_t half : {0, 32}) {
            core::SignatureBytes signature = good;
            std::copy(number.begin(), number.end(), signature.begin() + half);
            CHECK_FALSE(checker->verify(message, signature));
        }
    }
    CHECK_FALSE(checker->verify(message, core::SignatureBytes{}));
}

TEST_CASE("a key's SPKI is the one OpenSSL writes, and gives its names") {
    const SigningKey key = SigningKey::generate();
    unsigned char* der = nullptr;
    const int size = i2d_PUBKEY(key.handle(), &der);
    REQUIRE(size == 91);
    const Bytes theirs(der, der + size);
    OPENSSL_free(der);
    CHECK(spki(key.point()) == theirs);
    CHECK(point_from_spki(theirs) == key.point());
    CHECK(fingerprint(key.point()) == base::sha256(theirs));
    const core::KeyId id = key.key_id();
    CHECK(std::equal(id.begin(), id.end(), fingerprint(key.point()).begin()));
    CHECK(VerifyingKey::from_point(key.point())->key_id() == id);
}

TEST_CASE("bytes that are no P-256 SPKI give no point") {
    const Bytes good = spki(SigningKey::generate().point());
    CHECK_FALSE(point_from_spki({}));
    CHECK_FALSE(point_from_spki(base::ByteView(good).first(90)));
    for (std::size_t i = 0; i < 27; ++i) {
        Bytes other = good;
        other[i] ^= 1;
        CHECK_FALSE(point_from_spki(other));
    }
}

TEST_CASE("a point off the curve is no key") {
    PublicPoint point = SigningKey::generate().point();
    point[63] ^= 1;
    CHECK_FALSE(VerifyingKey::from_point(point));
    CHECK_FALSE(VerifyingKey::from_point(PublicPoint{}));
    point.fill(0xff);
    CHECK_FALSE(VerifyingKey::from_point(point));
}

TEST_CASE("a key on another curve or without its private half is refused") {
    CHECK_THROWS_AS(SigningKey(KeyHandle(EVP_EC_gen("P-384"))), Error);
    CHECK_THROWS_AS(SigningKey(KeyHandle(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"))), Error);
    CHECK_THROWS_AS(SigningKey{KeyHandle{}}, Error);
    const Bytes der = spki(SigningKey::generate().point());
    const unsigned char* at = der.data();
    CHECK_THROWS_AS(SigningKey(KeyHandle(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())))), Error);
}

TEST_CASE("a fingerprint has 64 digits, however they are grouped, and no fewer") {
    const base::Digest digest = fingerprint(SigningKey::generate().point());
    const std::string hex = base::to_hex(digest);
    CHECK(parse_fingerprint(hex) == digest);
    std::string grouped;
    for (std::size_t i = 0; i < hex.size(); i += 4) grouped += hex.substr(i, 4) + " ";
    CHECK(parse_fingerprint(grouped) == digest);
    CHECK_FALSE(parse_fingerprint(hex.substr(0, 62)));
    CHECK_FALSE(parse_fingerprint(hex.substr(0, 16)));
    CHECK_FALSE(parse_fingerprint(hex + "00"));
    CHECK_FALSE(parse_fingerprint(""));
    CHECK_FALSE(parse_fingerprint("g" + hex.substr(1)));
}
