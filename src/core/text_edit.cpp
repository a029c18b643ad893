#include "core/text_edit.h"

#include "base/utf8.h"

namespace netra::core {

bool accepts_digits(char32_t point) {
    return point >= U'0' && point <= U'9';
}

bool accepts_text(char32_t point) {
    const bool control = point < 0x20 || (point >= 0x7f && point <= 0x9f);
    const bool line_break = point == 0x2028 || point == 0x2029;
    // Invisible characters that turn the direction of what follows can make one name look like another.
    const bool direction = point == 0x200e || point == 0x200f || point == 0x061c ||
                           (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    return !control && !line_break && !direction && point != 0xfeff;
}

bool TextEdit::insert(std::string_view typed) {
    if (!base::is_utf8(typed)) return false;
    std::string taken;
    bool all = true;
    for (const char32_t point : base::code_points(typed)) {
        std::string bytes;
        base::append_utf8(bytes, point);
        if (accepts_(point) && text_.size() + taken.size() + bytes.size() <= max_bytes_) {
            taken += bytes;
        } else {
            all = false;
        }
    }
    text_.insert(cursor_, taken);
    cursor_ += taken.size();
    return all;
}

bool TextEdit::erase_before() {
    if (cursor_ == 0) return false;
    const std::size_t start = base::previous_offset(text_, cursor_);
    text_.erase(start, cursor_ - start);
    cursor_ = start;
    return true;
}

bool TextEdit::erase_after() {
    if (cursor_ == text_.size()) return false;
    text_.erase(cursor_, base::next_offset(text_, cursor_) - cursor_);
    return true;
}

void TextEdit::clear() {
    text_.clear();
    cursor_ = 0;
}

bool TextEdit::set(std::string_view text) {
    clear();
    return insert(text);
}

void TextEdit::move_left() {
    cursor_ = base::previous_offset(text_, cursor_);
}
void TextEdit::move_right() {
    cursor_ = base::next_offset(text_, cursor_);
}

void TextEdit::move_to(std::size_t offset) {
    cursor_ = base::clip_bytes(text_, offset).size();
}

std::string TextEdit::value() const {
    // Composing can lengthen a text by a few bytes (some composed characters are excluded from NFC).
    const std::string composed = base::normalise_nfc(text_);
    return std::string(base::trim(base::clip_bytes(base::trim(composed), max_bytes_)));
}

}  // namespace netra::core
