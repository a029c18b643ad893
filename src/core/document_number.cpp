#include "core/document_number.h"

#include <algorithm>

namespace netra::core {
namespace {

constexpr std::string_view series_letters = "ABCDEFGHJKLMNQRSTUVWXYZ";
constexpr std::size_t max_bytes = 24;
constexpr std::size_t tail_length = 6;  // mark, series and serial together

bool is_code(std::string_view text, std::size_t longest) {
    return !text.empty() && text.size() <= longest &&
           std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

bool is_series(char c) {
    return series_letters.find(c) != std::string_view::npos;
}

}  // namespace

bool is_event_code(std::string_view text) {
    return is_code(text, 12);
}
bool is_kiosk_id(std::string_view text) {
    return is_code(text, 4);
}

std::optional<char> next_series(char series) {
    const std::size_t at = series_letters.find(series);
    if (at == std::string_view::npos || at + 1 == series_letters.size()) return std::nullopt;
    return series_letters[at + 1];
}

std::optional<std::string> format_number(const DocumentNumber& number) {
    if (!is_event_code(number.event) || !is_kiosk_id(number.kiosk) || !is_series(number.series))
        return std::nullopt;
    std::string tail;
    if (number.document == NumberedDocument::pact) tail += 'P';
    if (number.series != 'A') tail += number.series;
    const std::string serial = std::to_string(number.serial);
    if (number.serial < 1 || tail.size() + serial.size() > tail_length) return std::nullopt;
    tail.append(tail_length - tail.size() - serial.size(), '0');
    std::string text = number.event + '-' + number.kiosk + '-' + tail + serial;
    return text.size() <= max_bytes ? std::optional(text) : std::nullopt;
}

std::optional<DocumentNumber> parse_document_number(std::string_view text) {
    const std::size_t first = text.find('-');
    const std::size_t second = text.find('-', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) return std::nullopt;
    DocumentNumber number;
    number.event = text.substr(0, first);
    number.kiosk = text.substr(first + 1, second - first - 1);
    std::string_view tail = text.substr(second + 1);
    if (tail.size() != tail_length) return std::nullopt;
    if (tail.front() == 'P') {
        number.document = NumberedDocument::pact;
        tail.remove_prefix(1);
    }
    if (is_series(tail.front())) {
        number.series = tail.front();
        tail.remove_prefix(1);
    }
    number.serial = 0;
    for (const char c : tail) {
        if (c < '0' || c > '9') return std::nullopt;
        number.serial = number.serial * 10 + (c - '0');
    }
    // A series "A" that is written out, lower case and serial 0 do not come back as the same text.
    return format_number(number) == text ? std::optional(number) : std::nullopt;
}

}  // namespace netra::core
