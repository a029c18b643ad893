// What is kept of a PIN: a salted scrypt hash (RFC 7914).
#pragma once
#include <string>
#include <string_view>

#include "base/random.h"

namespace netra::credential {

// "scrypt$15$8$1$SALT$HASH": log2 N, r, p, then 16 bytes of salt and 32 of hash in hexadecimal (32 MiB, about
// 0.07 s). Throws Error(internal).
std::string hash_pin(std::string_view pin, base::Random& random);

// Whether the hash was made of this PIN, compared in a time that does not depend on it. False for anything
// that hash_pin does not write, and where N is above 2^17.
bool pin_matches(std::string_view pin, std::string_view hash);

}  // namespace netra::credential
