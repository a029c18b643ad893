// One who can sign bytes with a private key that never leaves it.
#pragma once
#include <array>
#include <cstdint>

#include "base/bytes.h"

namespace netra::core {

using KeyId = std::array<std::uint8_t, 8>;            // first bytes of SHA-256 over the key's SPKI (DER)
using SignatureBytes = std::array<std::uint8_t, 64>;  // ES256: r || s, big-endian (RFC 9053 §2.1)

class Signer {
  public:
    virtual ~Signer() = default;
    virtual KeyId key_id() const = 0;
    // ES256 over the message's SHA-256. Throws Error(key_invalid) when the key cannot be used.
    virtual SignatureBytes sign(base::ByteView message) const = 0;
};

// The public half. Implementations are safe to use from one thread at a time.
class SignatureChecker {
  public:
    virtual ~SignatureChecker() = default;
    virtual KeyId key_id() const = 0;
    virtual bool verify(base::ByteView message, const SignatureBytes& signature) const = 0;
};

}  // namespace netra::core
