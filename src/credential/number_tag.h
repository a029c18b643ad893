// A personnel number (NIP) as a certificate carries it: its tail for the eye, its tag for who holds the
// pepper.
#pragma once
#include <array>
#include <string_view>

#include "base/bytes.h"

namespace netra::credential {

using NumberTag = std::array<std::uint8_t, 8>;

// The first 8 bytes of HMAC-SHA-256(pepper, "NC1:nip:" || number). The pepper is the event's secret of at
// least 16 random bytes: without it a number would be guessed in minutes. Throws Error(internal) for a
// shorter one.
NumberTag number_tag(base::ByteView pepper, std::string_view number);

}  // namespace netra::credential
