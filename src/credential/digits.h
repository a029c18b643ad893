// Bytes as decimal digits, which a QR holds in its densest mode and any keyboard layout types right: each 7
// bytes as 17 digits, big-endian, padded with zeros; a tail of 1 to 6 bytes as 3, 5, 8, 10, 13 or 15 digits.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace netra::credential {

std::string to_digits(base::ByteView bytes);

// The number of digits of so many bytes.
std::size_t digit_count(std::size_t bytes);

// The bytes of exactly these digits; nothing where a character is not an ASCII digit, the tail is of no such
// length, or a group stands for more than its bytes can hold.
std::optional<base::Bytes> from_digits(std::string_view digits);

// A shorter run in a text is no token.
constexpr std::size_t min_digits = 200;

// The last run of at least `min_digits` ASCII digits, whatever stands around it: a URL, a scanner's prefix, a
// whole file. Nothing when there is none.
std::optional<std::string_view> find_digits(std::string_view text);

}  // namespace netra::credential
