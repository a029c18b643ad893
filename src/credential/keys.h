// P-256 keys (FIPS 186-4, curve secp256r1) and their names.
#pragma once
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/sha256.h"
#include "core/signer.h"

struct evp_pkey_st;      // OpenSSL's EVP_PKEY
struct evp_pkey_ctx_st;  // OpenSSL's EVP_PKEY_CTX

namespace netra::credential {

using PublicPoint = std::array<std::uint8_t, 64>;  // x || y, big-endian

// The key's SubjectPublicKeyInfo in DER (RFC 5480), uncompressed: 91 bytes.
base::Bytes spki(const PublicPoint& point);
// The point of such an SPKI; nothing for any other bytes. Whether it lies on the curve is not checked.
std::optional<PublicPoint> point_from_spki(base::ByteView spki);

// SHA-256 of the SPKI, and its first 8 bytes.
base::Digest fingerprint(const PublicPoint& point);
core::KeyId key_id(const PublicPoint& point);
core::KeyId key_id(const base::Digest& fingerprint);

// A fingerprint as people copy it: 64 hexadecimal digits, blanks and colons between them allowed. Nothing for
// a shorter or longer one: a part of a fingerprint can be met by trying keys.
std::optional<base::Digest> parse_fingerprint(std::string_view text);

struct FreeKey {
    void operator()(evp_pkey_st* key) const;
};
struct FreeKeyContext {
    void operator()(evp_pkey_ctx_st* context) const;
};
using KeyHandle = std::unique_ptr<evp_pkey_st, FreeKey>;
using KeyContextHandle = std::unique_ptr<evp_pkey_ctx_st, FreeKeyContext>;

// A private key. Used from one thread at a time.
class SigningKey final : public core::Signer {
  public:
    // A new key from OpenSSL's generator. Throws Error(internal) when it fails.
    static SigningKey generate();
    // Takes the key over. Throws Error(key_invalid) when it is not a private key on P-256.
    explicit SigningKey(KeyHandle key);

    core::KeyId key_id() const override { return key_id_; }
    core::SignatureBytes sign(base::ByteView message) const override;

    const PublicPoint& point() const { return point_; }
    evp_pkey_st* handle() const { return key_.get(); }

  private:
    KeyHandle key_;
    KeyContextHandle context_;  // ready to sign; making one anew costs a third of a signature
    PublicPoint point_{};
    core::KeyId key_id_{};
};

// A public key with its context kept ready. Used from one thread at a time.
class VerifyingKey final : public core::SignatureChecker {
  public:
    // Nothing when the point does not lie on the curve.
    static std::optional<VerifyingKey> from_point(const PublicPoint& point);

    core::KeyId key_id() const override { return key_id_; }
    // Both s and n - s hold, as ECDSA has it.
    bool verify(base::ByteView message, const core::SignatureBytes& signature) const override;

  private:
    VerifyingKey(KeyHandle key, KeyContextHandle context, const core::KeyId& key_id);

    KeyHandle key_;
    KeyContextHandle context_;
    core::KeyId key_id_{};
};

}  // namespace netra::credential
