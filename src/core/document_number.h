// The number of a certificate or a pact: unique without a network, because it begins with event and kiosk.
//
//   LPG26-K03-000123   certificate        LPG26-K03-B00123   certificate after a restore (series B)
//   LPG26-K03-P00123   pact               LPG26-K03-PB0123   pact after a restore
//
// Event: 1 to 12, kiosk: 1 to 4 of A–Z and 0–9; then six characters: mark, series, and a serial that fills
// the rest. At most 24 bytes, all ASCII.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace netra::core {

enum class NumberedDocument { certificate, pact };

struct DocumentNumber {
    NumberedDocument document = NumberedDocument::certificate;
    std::string event;
    std::string kiosk;
    char series = 'A';        // 'A', not written, until a backup was restored; see next_series
    std::int64_t serial = 1;  // from 1
    bool operator==(const DocumentNumber&) const = default;
};

// 1 to 12 of A–Z and 0–9.
bool is_event_code(std::string_view text);
// 1 to 4 of A–Z and 0–9.
bool is_kiosk_id(std::string_view text);

// The letter after `series`: A to Z without I, O (digits to the eye) and P (the mark of pacts). Nothing after
// Z, or for a letter that is no series.
std::optional<char> next_series(char series);

// The number as it is printed; nothing when a part is out of range, the serial is used up, or the whole is
// longer than 24 bytes.
std::optional<std::string> format_number(const DocumentNumber& number);
// Exactly what format_number writes; nothing for any other text.
std::optional<DocumentNumber> parse_document_number(std::string_view text);

}  // namespace netra::core
