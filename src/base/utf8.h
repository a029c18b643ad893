// UTF-8 text (Unicode 15, RFC 3629).
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netra::base {

// Well formed: no overlong form, no surrogate, nothing above U+10FFFF. On failure `bad_at`, where given,
// is the offset of the first bad byte.
bool is_utf8(std::string_view text, std::size_t* bad_at = nullptr);

// The code points of well-formed text; a bad byte becomes U+FFFD.
std::vector<char32_t> code_points(std::string_view text);
std::string from_code_points(const std::vector<char32_t>& points);
void append_utf8(std::string& text, char32_t point);

// The number of code points of well-formed text.
std::size_t length(std::string_view text);

// The offset of the code point that begins after, or before, the one at `at`; stays within the text.
std::size_t next_offset(std::string_view text, std::size_t at);
std::size_t previous_offset(std::string_view text, std::size_t at);

// Normalisation form C. The text must be well formed; otherwise throws Error(file_damaged).
std::string normalise_nfc(std::string_view text);

// The longest beginning of well-formed text that takes at most `max_bytes` and cuts no code point.
std::string_view clip_bytes(std::string_view text, std::size_t max_bytes);

// Upper case by the default mapping of Unicode.
std::string upper_case(std::string_view text);
// For comparing without case and without composed forms: NFKC and case folding.
std::string fold_case(std::string_view text);

// Without white space (ASCII and U+00A0) at both ends.
std::string_view trim(std::string_view text);

}  // namespace netra::base
