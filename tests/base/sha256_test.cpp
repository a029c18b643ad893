#include "base/sha256.h"

#include <doctest/doctest.h>

using namespace netra;
using base::Bytes;

// The examples of FIPS 180-4 (NIST's "SHA-256 example values").
TEST_CASE("known texts have their known digests") {
    const std::pair<std::string, const char*> known[] = {
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
        {std::string(1000000, 'a'), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
    };
    for (const auto& [text, hex] : known) CHECK(base::to_hex(base::sha256(base::as_bytes(text))) == hex);
}

TEST_CASE("parts one after another have the digest of the whole") {
    const Bytes whole = base::to_bytes(std::string(200, 'x') + std::string(77, 'y'));
    for (std::size_t cut = 0; cut <= whole.size(); cut += 13) {
        base::Sha256 hash;
        hash.update(base::ByteView(whole).first(cut));
        hash.update({});
        hash.update(base::ByteView(whole).subspan(cut));
        CHECK(hash.finish() == base::sha256(whole));
    }
}

TEST_CASE("a digest is 64 hexadecimal digits or 32 bytes, no more and no less") {
    const base::Digest digest = base::sha256(base::as_bytes("abc"));
    const std::string hex = base::to_hex(digest);
    CHECK(base::digest_from_hex(hex) == digest);
    CHECK_FALSE(base::digest_from_hex(hex.substr(2)));
    CHECK_FALSE(base::digest_from_hex(hex + "00"));
    CHECK_FALSE(base::digest_from_hex("x" + hex.substr(1)));
    CHECK(base::digest_from_bytes(digest) == digest);
    CHECK_FALSE(base::digest_from_bytes(base::ByteView(digest).first(31)));
}
