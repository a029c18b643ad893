// Raw bytes and their text forms.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netra::base {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

// Views of the same memory under the other type; they live as long as the argument's memory.
ByteView as_bytes(std::string_view text);
std::string_view as_text(ByteView bytes);

Bytes to_bytes(std::string_view text);
std::string to_text(ByteView bytes);

// Appends `more` to `bytes`.
void append(Bytes& bytes, ByteView more);

bool equal(ByteView a, ByteView b);

// Lower-case hexadecimal, two digits a byte.
std::string to_hex(ByteView bytes);
// The bytes of an even number of hexadecimal digits in either case; nothing for any other text.
std::optional<Bytes> from_hex(std::string_view hex);

}  // namespace netra::base
