// One line of text that staff type: title, field, the two buttons beside it, and the keyboard.
#pragma once
#include <string>
#include <string_view>

#include "ui/field.h"
#include "ui/keyboard.h"

namespace netra::screens {

enum class EntryMove { none, back, done };

class TextEntry {
  public:
    struct Question {
        std::string_view title = {};
        std::string_view label = {};
        std::string_view hint = {};
        std::string_view forward = {};  // the label of the primary button
        bool secret = false;
        bool capitals = false;  // every letter becomes a capital
    };

    // `id` is the field's; at most `most` bytes.
    TextEntry(std::string id, std::size_t most) : field_(std::move(id), most) {}

    // Begins with that text and has the keys from the next frame on. `capital`: an empty field begins with
    // one.
    void begin(ui::Context& ctx, std::string_view text, bool capital = true);
    // Takes the whole content and the place of the footer. The header is the caller's.
    EntryMove draw(ui::Context& ctx, const Question& question);

    const std::string& text() const { return field_.text(); }
    // Said under the field until the text changes.
    void refuse(std::string_view error) { error_ = error; }

  private:
    ui::Field field_;
    ui::Keyboard keyboard_;
    std::string error_;
};

}  // namespace netra::screens
