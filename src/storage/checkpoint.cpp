#include "storage/checkpoint.h"

#include <algorithm>
#include <charconv>

#include "base/error.h"

namespace netra::storage {

namespace {

constexpr std::string_view origin = "netra/";
constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::size_t root_digits = 44;  // base64 of 32 bytes, its one "=" included

// 32 bytes are ten groups of three and one of two.
std::string root_text(const base::Digest& root) {
    std::string text;
    for (std::size_t i = 0; i < root.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t j = i; j < i + 3; ++j) group = group << 8 | (j < root.size() ? root[j] : 0U);
        for (int shift = 18; shift >= 0; shift -= 6) text.push_back(alphabet[group >> shift & 63]);
    }
    text.back() = '=';
    return text;
}

std::optional<base::Digest> root_from_text(std::string_view text) {
    if (text.size() != root_digits) return std::nullopt;
    base::Bytes bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text.substr(0, root_digits - 1)) {
        const std::size_t digit = alphabet.find(c);
        if (digit == alphabet.npos) return std::nullopt;
        bits = bits << 6 | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count < 8) continue;
        count -= 8;
        bytes.push_back(static_cast<std::uint8_t>(bits >> count & 0xff));
    }
    const auto root = base::digest_from_bytes(bytes);
    // Only the one spelling of these bytes.
    return root && root_text(*root) == text ? root : std::nullopt;
}

std::optional<std::string_view> take_line(std::string_view& text) {
    const std::size_t end = text.find('\n');
    if (end == text.npos) return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

std::optional<std::int64_t> size_from_text(std::string_view text) {
    std::int64_t size = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), size);
    if (end.ec != std::errc() || std::to_string(size) != text || size < 0) return std::nullopt;
    return size;
}

std::optional<LedgerId> ledger_from_text(std::string_view text) {
    if (!text.starts_with(origin)) return std::nullopt;
    const auto bytes = base::from_hex(text.substr(origin.size()));
    LedgerId id{};
    if (!bytes || bytes->size() != id.size() || base::to_hex(*bytes) != text.substr(origin.size())) {
        return std::nullopt;
    }
    std::ranges::copy(*bytes, id.begin());
    return id;
}

}  // namespace

std::string checkpoint_text(const LedgerReader& ledger) {
    const auto id = ledger.id();
    if (!id) throw Error(ErrorCode::not_initialised, "the ledger is empty");
    const LedgerTip tip = ledger.tip();
    return std::string(origin) + base::to_hex(*id) + "\n" + std::to_string(tip.size) + "\n" +
           root_text(tip.root) + "\n";
}

std::optional<Checkpoint> parse_checkpoint(std::string_view text) {
    const auto id_line = take_line(text), size_line = take_line(text), root_line = take_line(text);
    if (!id_line || !size_line || !root_line) return std::nullopt;
    const auto id = ledger_from_text(*id_line);
    const auto size = size_from_text(*size_line);
    const auto root = root_from_text(*root_line);
    if (!id || !size || !root) return std::nullopt;
    return Checkpoint{*id, {*size, *root}};
}

}  // namespace netra::storage
