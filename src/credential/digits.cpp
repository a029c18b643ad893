#include "credential/digits.h"

#include <algorithm>
#include <array>

namespace netra::credential {

using base::Bytes;
using base::ByteView;

namespace {

// Digits of a group of 0..7 bytes: the fewest that hold 256^bytes - 1.
constexpr std::array<std::size_t, 8> digits_of = {0, 3, 5, 8, 10, 13, 15, 17};
constexpr std::size_t group_bytes = 7, group_digits = digits_of[group_bytes];

void append_group(std::string& out, ByteView bytes) {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes) value = value << 8 | byte;
    const std::size_t begin = out.size();
    out.resize(begin + digits_of[bytes.size()]);
    for (std::size_t at = out.size(); at > begin; value /= 10)
        out[--at] = static_cast<char>('0' + value % 10);
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool append_bytes(Bytes& out, std::string_view group, std::size_t count) {
    std::uint64_t value = 0;
    for (const char c : group) {
        if (!is_digit(c)) return false;
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    if (value >> (8 * count) != 0) return false;
    for (std::size_t i = count; i > 0; --i)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * (i - 1)) & 0xff));
    return true;
}

}  // namespace

std::string to_digits(ByteView bytes) {
    std::string out;
    out.reserve(digit_count(bytes.size()));
    for (; bytes.size() >= group_bytes; bytes = bytes.subspan(group_bytes)) {
        append_group(out, bytes.first(group_bytes));
    }
    append_group(out, bytes);
    return out;
}

std::size_t digit_count(std::size_t bytes) {
    return bytes / group_bytes * group_digits + digits_of[bytes % group_bytes];
}

std::optional<Bytes> from_digits(std::string_view digits) {
    const auto tail = std::ranges::find(digits_of, digits.size() % group_digits);
    if (tail == digits_of.end()) return std::nullopt;
    const auto tail_bytes = static_cast<std::size_t>(tail - digits_of.begin());
    Bytes out;
    out.reserve(digits.size() / group_digits * group_bytes + tail_bytes);
    for (; digits.size() >= group_digits; digits.remove_prefix(group_digits)) {
        if (!append_bytes(out, digits.substr(0, group_digits), group_bytes)) return std::nullopt;
    }
    if (!append_bytes(out, digits, tail_bytes)) return std::nullopt;
    return out;
}

std::optional<std::string_view> find_digits(std::string_view text) {
    for (std::size_t end = text.size(); end >= min_digits;) {
        std::size_t begin = end;
        while (begin > 0 && is_digit(text[begin - 1])) --begin;
        if (end - begin >= min_digits) return text.substr(begin, end - begin);
        end = begin == 0 ? 0 : begin - 1;
    }
    return std::nullopt;
}

}  // namespace netra::credential
