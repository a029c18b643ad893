#include "core/cose.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/cbor.h"
#include "base/sha256.h"

using namespace netra;
using base::Bytes;
using core::Purpose;

namespace {

// Stands for a key: the "signature" is the message's digest twice, which is enough to see what was signed.
class DigestKey final : public core::Signer, public core::SignatureChecker {
  public:
    explicit DigestKey(std::uint8_t id) { key_id_.fill(id); }
    core::KeyId key_id() const override { return key_id_; }

    core::SignatureBytes sign(base::ByteView message) const override {
        const base::Digest digest = base::sha256(message);
        core::SignatureBytes signature{};
        std::ranges::copy(digest, std::ranges::copy(digest, signature.begin()).out);
        return signature;
    }

    bool verify(base::ByteView message, const core::SignatureBytes& signature) const override {
        return sign(message) == signature;
    }

  private:
    core::KeyId key_id_{};
};

const Bytes payload = base::encode_cbor(base::Cbor::Map{{1, "contoh"}});

// The token in hexadecimal with one part replaced; empty where the part does not occur exactly once.
Bytes with(const Bytes& token, std::string_view part, std::string_view replacement) {
    std::string hex = base::to_hex(token);
    const auto at = hex.find(part);
    REQUIRE(at != std::string::npos);
    hex.replace(at, part.size(), replacement);
    return base::from_hex(hex).value();
}

}  // namespace

TEST_CASE("a signed payload has the bytes the profile prescribes") {
    const DigestKey key(0xab);
    const std::string hex = base::to_hex(core::sign_cose(key, Purpose::certificate, payload));
    CHECK(
        hex.starts_with("d2"
                        "84"
                        "4d"
                        "a2012604"
                        "48"
                        "abababababababab"
                        "a0"
                        "49"
                        "a10166636f6e746f68"
                        "5840"));
    CHECK(hex.size() == 2 * (1 + 1 + 14 + 1 + 10 + 66));
}

TEST_CASE("what is signed is the Sig_structure with the purpose's external data") {
    const DigestKey key(0xab);
    CHECK(base::to_hex(core::to_be_signed(key.key_id(), Purpose::certificate, payload)) ==
          "84"
          "6a5369676e617475726531"
          "4da201260448abababababababab"
          "484e43313a63657274"
          "49a10166636f6e746f68");
}

TEST_CASE("a signed payload parses back and holds for its purpose alone") {
    const DigestKey key(1);
    const auto all = {Purpose::certificate, Purpose::entry, Purpose::trust,
                      Purpose::revocation,  Purpose::pack,  Purpose::export_};
    for (const Purpose made_for : all) {
        const auto cose = core::parse_cose(core::sign_cose(key, made_for, payload));
        REQUIRE(cose);
        CHECK(cose->payload == payload);
        CHECK(cose->key_id == key.key_id());
        for (const Purpose asked : all) CHECK(core::verify_cose(*cose, asked, key) == (asked == made_for));
    }
}

TEST_CASE("a signature does not hold under another key's id") {
    const DigestKey key(1);
    const auto cose = core::parse_cose(core::sign_cose(key, Purpose::certificate, payload));
    REQUIRE(cose);
    CHECK_FALSE(core::verify_cose(*cose, Purpose::certificate, DigestKey(2)));
}

TEST_CASE("any header but ours is refused") {
    const DigestKey key(0xab);
    const Bytes token = core::sign_cose(key, Purpose::certificate, payload);
    const std::string_view ours =
        "4da201260448abababababababab"
        "a0";
    REQUIRE(core::parse_cose(with(token, ours, ours)));
    const std::pair<const char*, const char*> others[] = {
        {"HS256",
         "4da201050448abababababababab"
         "a0"},
        {"EdDSA",
         "4da201270448abababababababab"
         "a0"},
        {"ES384",
         "4ea20138220448abababababababab"
         "a0"},
        {"alg as text",
         "52a201654553323536"
         "0448abababababababab"
         "a0"},
        {"no alg",
         "4ba10448abababababababab"
         "a0"},
        {"no kid",
         "43a10126"
         "a0"},
        {"empty header",
         "40"
         "a0"},
        {"empty map",
         "41a0"
         "a0"},
        {"kid of 7 bytes",
         "4ca201260447ababababababab"
         "a0"},
        {"kid of 9 bytes",
         "4ea201260449ababababababababab"
         "a0"},
        {"extra header",
         "4fa3012603000448abababababababab"
         "a0"},
        {"keys in another order",
         "4da20448abababababababab0126"
         "a0"},
        {"key 1 not in shortest form",
         "4ea21801260448abababababababab"
         "a0"},
        {"header of indefinite length",
         "4ebf01260448ababababababababff"
         "a0"},
        {"bytes after the header's map",
         "4ea201260448abababababababab00"
         "a0"},
        {"header length not in shortest form",
         "580da201260448abababababababab"
         "a0"},
        {"alg unprotected too",
         "4da201260448abababababababab"
         "a10126"},
        {"alg unprotected alone",
         "4ba10448abababababababab"
         "a10126"},
        {"kid unprotected alone",
         "43a10126"
         "a10448abababababababab"},
        {"kid unprotected too",
         "4da201260448abababababababab"
         "a10448abababababababab"},
        {"unprotected of indefinite length",
         "4da201260448abababababababab"
         "bfff"},
        {"unprotected an array",
         "4da201260448abababababababab"
         "80"},
        {"header a map, not bytes",
         "a201260448abababababababab"
         "a0"},
    };
    for (const auto& other : others) {
        CAPTURE(other.first);
        CHECK_FALSE(core::parse_cose(with(token, ours, other.second)));
    }
}

TEST_CASE("any shape but ours is refused") {
    const DigestKey key(0xab);
    const Bytes token = core::sign_cose(key, Purpose::certificate, payload);
    const std::string signature = base::to_hex(token).substr(2 * (token.size() - 64));
    CHECK_FALSE(core::parse_cose({}));
    CHECK_FALSE(core::parse_cose(with(token, "d284", "84")));
    CHECK_FALSE(core::parse_cose(with(token, "d284", "d2d284")));
    CHECK_FALSE(core::parse_cose(with(token, "d284", "d28444")));
    CHECK_FALSE(core::parse_cose(with(token, "d284", "d183")));
    CHECK_FALSE(core::parse_cose(with(token, "d284", "d81284")));
    CHECK_FALSE(core::parse_cose(with(token, "d284", "d83dd284")));
    CHECK_FALSE(core::parse_cose(with(token, "d284", "d29f")));
    CHECK_FALSE(core::parse_cose(with(token, "d284", "d29804")));
    CHECK_FALSE(core::parse_cose(with(token, "49a10166636f6e746f68", "f6")));
    CHECK_FALSE(core::parse_cose(with(token, "49a10166636f6e746f68", "a10166636f6e746f68")));
    CHECK_FALSE(core::parse_cose(with(token, "49a10166636f6e746f68", "5809a10166636f6e746f68")));
    CHECK_FALSE(core::parse_cose(with(token, "49a10166636f6e746f68",
                                      "5b7fffffffffffffff"
                                      "a10166636f6e746f68")));
    CHECK_FALSE(core::parse_cose(with(token, "5840" + signature, "583f" + signature.substr(2))));
    CHECK_FALSE(core::parse_cose(with(token, "5840" + signature, "5841" + signature + "00")));
    CHECK_FALSE(core::parse_cose(with(token, "5840" + signature, "590040" + signature)));
    CHECK_FALSE(core::parse_cose(with(token, signature, signature + "00")));
    CHECK_FALSE(core::parse_cose(with(token, "5840" + signature, "f6")));
    for (std::size_t size = 0; size < token.size(); ++size) {
        CHECK_FALSE(core::parse_cose(base::ByteView(token).first(size)));
    }
}

TEST_CASE("the limit of bytes is the caller's and counts the whole token") {
    const DigestKey key(1);
    const Bytes big = core::sign_cose(key, Purpose::trust, Bytes(4000, 7));
    CHECK_FALSE(core::parse_cose(big));
    CHECK_FALSE(core::parse_cose(big, big.size() - 1));
    const auto cose = core::parse_cose(big, big.size());
    REQUIRE(cose);
    CHECK(cose->payload == Bytes(4000, 7));
}
