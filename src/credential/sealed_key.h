// A private key under a passphrase: EncryptedPrivateKeyInfo (RFC 5958) by PBES2 (RFC 8018 §6.2) with scrypt
// (RFC 7914 §7) and AES-256-CBC.
#pragma once
#include <optional>
#include <string_view>

#include "base/bytes.h"

namespace netra::credential {

// The DER of a key in the clear, sealed with scrypt N = 2^17, r = 8, p = 1 (128 MiB, about 0.3 s): more than
// OpenSSL's own functions for PKCS#8 allow themselves, hence this file. Throws Error(internal).
base::Bytes seal_key(base::ByteView der, std::string_view passphrase);

// The DER in the clear; nothing when the passphrase is another one, these are not the bytes of a sealed key,
// or its scrypt asks for more than 256 MiB.
std::optional<base::Bytes> unseal_key(base::ByteView sealed, std::string_view passphrase);

}  // namespace netra::credential
