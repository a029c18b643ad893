#include "base/utf8.h"

#include <utf8proc.h>

#include <cstdlib>

#include "base/error.h"

namespace netra::base {

// Length of the code point at `at` and its value; length 0 when it is not well formed.
static std::pair<std::size_t, char32_t> read_point(std::string_view text, std::size_t at) {
    utf8proc_int32_t point = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
    const utf8proc_ssize_t size =
        utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    if (size <= 0 || point < 0) return {0, 0};
    return {static_cast<std::size_t>(size), static_cast<char32_t>(point)};
}

bool is_utf8(std::string_view text, std::size_t* bad_at) {
    for (std::size_t at = 0; at < text.size();) {
        // Nearly all text is ASCII, and every token that is verified comes through here.
        const bool is_ascii = static_cast<unsigned char>(text[at]) < 0x80;
        const std::size_t size = is_ascii ? 1 : read_point(text, at).first;
        if (size == 0) {
            if (bad_at != nullptr) *bad_at = at;
            return false;
        }
        at += size;
    }
    return true;
}

std::vector<char32_t> code_points(std::string_view text) {
    std::vector<char32_t> points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto [size, point] = read_point(text, at);
        points.push_back(size == 0 ? U'�' : point);
        at += size == 0 ? 1 : size;
    }
    return points;
}

void append_utf8(std::string& text, char32_t point) {
    utf8proc_uint8_t bytes[4];
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes);
    text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::string from_code_points(const std::vector<char32_t>& points) {
    std::string text;
    text.reserve(points.size());
    for (const char32_t point : points) append_utf8(text, point);
    return text;
}

std::size_t length(std::string_view text) {
    std::size_t count = 0;
    for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U;
    return count;
}

static bool continues(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U;
}

std::size_t next_offset(std::string_view text, std::size_t at) {
    if (at >= text.size()) return text.size();
    do ++at;
    while (continues(text, at));
    return at;
}

std::size_t previous_offset(std::string_view text, std::size_t at) {
    if (at == 0) return 0;
    do --at;
    while (at > 0 && continues(text, at));
    return at;
}

static std::string map_text(std::string_view text, int options) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &mapped,
                                   static_cast<utf8proc_option_t>(options));
    if (size < 0) throw Error(ErrorCode::file_damaged, "text is not well-formed UTF-8");
    std::string result(reinterpret_cast<char*>(mapped), static_cast<std::size_t>(size));
    std::free(mapped);
    return result;
}

std::string normalise_nfc(std::string_view text) {
    return map_text(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string fold_case(std::string_view text) {
    return map_text(text, UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

std::string_view clip_bytes(std::string_view text, std::size_t max_bytes) {
    if (text.size() <= max_bytes) return text;
    std::size_t end = max_bytes;
    while (end > 0 && continues(text, end)) --end;
    return text.substr(0, end);
}

std::string upper_case(std::string_view text) {
    std::string result;
    for (const char32_t point : code_points(text)) {
        append_utf8(result, static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(point))));
    }
    return result;
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n\f\v";
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && blank.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
        while (!text.empty() && blank.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
        if (text.starts_with("\xc2\xa0")) text.remove_prefix(2), again = true;
        if (text.ends_with("\xc2\xa0")) text.remove_suffix(2), again = true;
    }
    return text;
}

}  // namespace netra::base
