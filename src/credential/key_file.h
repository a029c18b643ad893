// A private key on disk: PEM, PKCS#8, mode 0600.
//
// Under a passphrase it is sealed by PBES2 (RFC 8018 §6.2) with scrypt (RFC 7914 §7; N = 2^17, r = 8, p = 1,
// which takes 128 MiB and about 0.3 s) and AES-256-CBC.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>

#include "credential/keys.h"

namespace netra::credential {

// Reads either form; `passphrase` is not looked at where the file needs none.
// Throws Error(key_missing) when there is no such file, Error(key_invalid) when it holds no P-256 key or the
// passphrase is another one, and what base::read_file throws.
SigningKey load_key(const std::filesystem::path& path, std::string_view passphrase = {});

// Whether the file at `path` holds a key that needs its passphrase. Throws as load_key does.
bool is_sealed(const std::filesystem::path& path);

// Writes the key; an empty passphrase leaves it open. A file that exists is never overwritten: throws
// Error(already_exists), and what base::write_file throws.
void save_key(const SigningKey& key, const std::filesystem::path& path, std::string_view passphrase = {});

}  // namespace netra::credential
