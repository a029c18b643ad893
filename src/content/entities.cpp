#include "content/entities.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

#include "base/utf8.h"

namespace netra::content {

static constexpr std::array<std::pair<std::string_view, std::string_view>, 21> names{{
    {"amp", "&"},    {"lt", "<"},     {"gt", ">"},     {"quot", "\""}, {"apos", "'"},  {"nbsp", "\u00a0"},
    {"hellip", "…"}, {"mdash", "—"},  {"ndash", "–"},  {"lsquo", "‘"}, {"rsquo", "’"}, {"ldquo", "“"},
    {"rdquo", "”"},  {"middot", "·"}, {"times", "×"},  {"deg", "°"},   {"copy", "©"},  {"sect", "§"},
    {"bull", "•"},   {"frac12", "½"}, {"eacute", "é"},
}};

static std::optional<std::string> decode_number(std::string_view digits) {
    const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    if (hexadecimal) digits.remove_prefix(1);
    std::uint32_t point = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, point, hexadecimal ? 16 : 10);
    if (error != std::errc() || stop != end) return std::nullopt;
    const bool surrogate = point >= 0xd800 && point <= 0xdfff;
    if (point < 0x20 || point > 0x10ffff || surrogate) return std::nullopt;
    std::string text;
    base::append_utf8(text, static_cast<char32_t>(point));
    return text;
}

std::optional<std::string> decode_entity(std::string_view reference) {
    if (reference.size() < 3 || reference.front() != '&' || reference.back() != ';') return std::nullopt;
    const std::string_view name = reference.substr(1, reference.size() - 2);
    if (name.starts_with('#')) return decode_number(name.substr(1));
    const auto found = std::ranges::find(names, name, &decltype(names)::value_type::first);
    if (found == names.end()) return std::nullopt;
    return std::string(found->second);
}

}  // namespace netra::content
