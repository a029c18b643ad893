// COSE_Sign1 (RFC 9052 §4.2) in Netra's strict profile: tag 18, protected header {1: -7, 4: kid} and nothing
// else, empty unprotected header, payload attached, an ES256 signature of 64 bytes, deterministic CBOR.
// What a signature is for stands in the external data that is signed along with it but never sent.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

#include "base/bytes.h"
#include "core/signer.h"

namespace netra::core {

enum class Purpose { certificate, entry, trust, revocation, pack, export_ };

// "NC1:cert" and so on: a signature made for one purpose does not hold for another.
std::string_view external_aad(Purpose purpose);

struct CoseSign1 {
    KeyId key_id{};
    base::Bytes payload;
    SignatureBytes signature{};

    bool operator==(const CoseSign1&) const = default;
};

// The Sig_structure of COSE_Sign1 (RFC 9052 §4.4) for any protected header, as its encoded bytes.
base::Bytes sig_structure(base::ByteView protected_header, base::ByteView external_aad,
                          base::ByteView payload);

// The exact bytes that the key signs.
base::Bytes to_be_signed(const KeyId& key_id, Purpose purpose, base::ByteView payload);

// The whole COSE_Sign1, tag and all. Throws what the signer throws.
base::Bytes sign_cose(const Signer& signer, Purpose purpose, base::ByteView payload);

constexpr std::size_t max_token_bytes = 1024;

// The parts of exactly these bytes; nothing when any rule of the profile is broken or there are more than
// `max_bytes`. The payload is not looked into, and no signature is checked.
std::optional<CoseSign1> parse_cose(base::ByteView bytes, std::size_t max_bytes = max_token_bytes);

// Whether the signature is that of the checker's key, over this payload, for this purpose.
bool verify_cose(const CoseSign1& cose, Purpose purpose, const SignatureChecker& checker);

}  // namespace netra::core
