// A field's text while it is edited, for on-screen and hardware keys alike.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace netra::core {

// Which characters a field takes.
using CharacterFilter = bool (*)(char32_t);
bool accepts_digits(char32_t point);  // 0–9
bool accepts_text(char32_t point);    // anything but control and line-breaking characters

// Always well-formed UTF-8 of at most `max_bytes`; the cursor stands between code points.
class TextEdit {
  public:
    explicit TextEdit(std::size_t max_bytes, CharacterFilter accepts = accepts_text)
        : max_bytes_(max_bytes), accepts_(accepts) {}

    const std::string& text() const { return text_; }
    std::size_t cursor() const { return cursor_; }  // offset in bytes
    bool empty() const { return text_.empty(); }

    // Puts in, at the cursor, what the field takes of `typed` and has room for, whole code points only.
    // False when anything was left out. Text that is not UTF-8 is left out as a whole.
    bool insert(std::string_view typed);
    // Takes the code point before or after the cursor; false when there is none.
    bool erase_before();
    bool erase_after();
    void clear();
    // Replaces everything, as insert does, and puts the cursor at the end.
    bool set(std::string_view text);

    void move_left();
    void move_right();
    void move_to_start() { cursor_ = 0; }
    void move_to_end() { cursor_ = text_.size(); }
    // To the code point boundary at or before `offset`.
    void move_to(std::size_t offset);

    // The text as it is kept: NFC, white space trimmed at both ends, at most max_bytes. The field itself
    // stays as it is.
    std::string value() const;

  private:
    std::string text_;
    std::size_t cursor_ = 0;
    std::size_t max_bytes_;
    CharacterFilter accepts_;
};

}  // namespace netra::core
