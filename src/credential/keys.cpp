#include "credential/keys.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <algorithm>

#include "base/error.h"

namespace netra::credential {

using base::Bytes;
using base::ByteView;

namespace {

// SEQUENCE { SEQUENCE { ecPublicKey, prime256v1 }, BIT STRING { 04 ... } } up to the point.
constexpr std::array<std::uint8_t, 27> spki_start = {0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48,
                                                     0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a, 0x86, 0x48,
                                                     0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04};
constexpr std::uint8_t uncompressed = 4;
constexpr std::size_t scalar_bytes = 32;

void require(bool ok, const char* what) {
    if (ok) return;
    ERR_clear_error();
    throw Error(ErrorCode::key_invalid, what);
}

// The DER form of r and s (RFC 3279 §2.2.3), which is what OpenSSL reads.
struct DerSignature {
    std::array<std::uint8_t, 72> bytes{};
    std::size_t size = 2;

    explicit DerSignature(const core::SignatureBytes& signature) {
        append_integer(ByteView(signature).first(scalar_bytes));
        append_integer(ByteView(signature).last(scalar_bytes));
        bytes[0] = 0x30;
        bytes[1] = static_cast<std::uint8_t>(size - 2);
    }

    void append_integer(ByteView number) {
        while (number.size() > 1 && number.front() == 0) number = number.subspan(1);
        const bool padded = number.front() >= 0x80;
        bytes[size++] = 0x02;
        bytes[size++] = static_cast<std::uint8_t>(number.size() + (padded ? 1 : 0));
        if (padded) bytes[size++] = 0;
        std::ranges::copy(number, bytes.begin() + static_cast<std::ptrdiff_t>(size));
        size += number.size();
    }
};

core::SignatureBytes from_der(ByteView der) {
    const unsigned char* at = der.data();
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> parts(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())), ECDSA_SIG_free);
    require(parts != nullptr, "the key made no signature");
    core::SignatureBytes signature{};
    BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), signature.data(), scalar_bytes);
    BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), signature.data() + scalar_bytes, scalar_bytes);
    return signature;
}

PublicPoint point_of(const EVP_PKEY* key) {
    std::array<std::uint8_t, 1 + sizeof(PublicPoint)> encoded{};
    std::array<char, 32> group{};
    std::size_t size = 0;
    const bool read = EVP_PKEY_get_group_name(key, group.data(), group.size(), &size) == 1 &&
                      std::string_view(group.data(), size) == SN_X9_62_prime256v1 &&
                      EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, encoded.data(),
                                                      encoded.size(), &size) == 1 &&
                      size == encoded.size() && encoded[0] == uncompressed;
    require(read, "the key is not on the curve P-256");
    PublicPoint point{};
    std::copy(encoded.begin() + 1, encoded.end(), point.begin());
    return point;
}

KeyHandle public_key(const PublicPoint& point) {
    std::array<std::uint8_t, 1 + sizeof(PublicPoint)> encoded{uncompressed};
    std::ranges::copy(point, encoded.begin() + 1);
    char group[] = SN_X9_62_prime256v1;
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, encoded.data(), encoded.size()),
        OSSL_PARAM_construct_end()};
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        ERR_clear_error();
    }
    return KeyHandle(key);
}

}  // namespace

void FreeKey::operator()(evp_pkey_st* key) const {
    EVP_PKEY_free(key);
}
void FreeKeyContext::operator()(evp_pkey_ctx_st* context) const {
    EVP_PKEY_CTX_free(context);
}

Bytes spki(const PublicPoint& point) {
    Bytes bytes(spki_start.begin(), spki_start.end());
    base::append(bytes, point);
    return bytes;
}

std::optional<PublicPoint> point_from_spki(ByteView spki) {
    PublicPoint point{};
    if (spki.size() != spki_start.size() + point.size() ||
        !std::ranges::equal(spki.first(spki_start.size()), spki_start)) {
        return std::nullopt;
    }
    std::ranges::copy(spki.last(point.size()), point.begin());
    return point;
}

base::Digest fingerprint(const PublicPoint& point) {
    return base::sha256(spki(point));
}

core::KeyId key_id(const PublicPoint& point) {
    return key_id(fingerprint(point));
}

core::KeyId key_id(const base::Digest& fingerprint) {
    core::KeyId id{};
    std::copy_n(fingerprint.begin(), id.size(), id.begin());
    return id;
}

std::optional<base::Digest> parse_fingerprint(std::string_view text) {
    std::string digits(text);
    std::erase_if(digits, [](char c) { return c == ' ' || c == ':' || c == '\t' || c == '\n' || c == '\r'; });
    return base::digest_from_hex(digits);
}

SigningKey SigningKey::generate() {
    KeyHandle key(EVP_EC_gen(SN_X9_62_prime256v1));
    if (key == nullptr) throw Error(ErrorCode::internal, "no key could be made");
    return SigningKey(std::move(key));
}

SigningKey::SigningKey(KeyHandle key) : key_(std::move(key)) {
    require(key_ != nullptr && EVP_PKEY_is_a(key_.get(), "EC") == 1, "not a key on an elliptic curve");
    point_ = point_of(key_.get());
    key_id_ = credential::key_id(point_);
    context_.reset(EVP_PKEY_CTX_new_from_pkey(nullptr, key_.get(), nullptr));
    require(EVP_PKEY_pairwise_check(context_.get()) == 1, "not a private key");
    context_.reset(EVP_PKEY_CTX_new_from_pkey(nullptr, key_.get(), nullptr));
    require(EVP_PKEY_sign_init(context_.get()) == 1, "the key cannot sign");
}

core::SignatureBytes SigningKey::sign(ByteView message) const {
    const base::Digest digest = base::sha256(message);
    std::array<std::uint8_t, sizeof(DerSignature::bytes)> der{};
    std::size_t size = der.size();
    require(EVP_PKEY_sign(context_.get(), der.data(), &size, digest.data(), digest.size()) == 1,
            "the key made no signature");
    return from_der(ByteView(der).first(size));
}

std::optional<VerifyingKey> VerifyingKey::from_point(const PublicPoint& point) {
    KeyHandle key = public_key(point);
    if (key == nullptr) return std::nullopt;
    KeyContextHandle context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    if (EVP_PKEY_verify_init(context.get()) != 1) {
        throw Error(ErrorCode::internal, "no signature can be checked");
    }
    return VerifyingKey(std::move(key), std::move(context), credential::key_id(point));
}

VerifyingKey::VerifyingKey(KeyHandle key, KeyContextHandle context, const core::KeyId& key_id)
    : key_(std::move(key)), context_(std::move(context)), key_id_(key_id) {}

bool VerifyingKey::verify(ByteView message, const core::SignatureBytes& signature) const {
    const base::Digest digest = base::sha256(message);
    const DerSignature der(signature);
    if (EVP_PKEY_verify(context_.get(), der.bytes.data(), der.size, digest.data(), digest.size()) == 1) {
        return true;
    }
    ERR_clear_error();
    return false;
}

}  // namespace netra::credential
