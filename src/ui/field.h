// A field for words, over core::TextEdit. It takes the keys of a keyboard and of the one on the screen.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/text_edit.h"
#include "ui/context.h"
#include "ui/keyboard.h"

namespace netra::ui {

class Field {
  public:
    // `id` is the item's; at most `most` bytes of UTF-8.
    Field(std::string id, std::size_t most);

    struct Look {
        std::string_view label = {};  // above the field
        std::string_view hint = {};   // in the field while it is empty
        std::string_view error = {};  // under the field, with its icon
        bool enabled = true;
        bool secret = false;  // a PIN: dots
    };

    // Label, box and the line for an error.
    float height(Context& ctx, const Look& look) const;
    // Of that the box, for a label of one line: what stands beside the field is as high.
    static Rect box(Context& ctx, const Rect& rect, const Look& look);
    // Draws it from the top of `rect` and takes the keys while it has the focus, and `key` of the keyboard on
    // the screen. True when the text changed. Tapping it puts the caret where it was touched.
    bool draw(Context& ctx, const Rect& rect, const Look& look, const std::optional<KeyboardKey>& key = {});

    bool focused(const Context& ctx) const { return ctx.focus() == id_; }
    void focus(Context& ctx) { ctx.set_focus(id_); }
    // Enter was pressed in the last draw.
    bool entered() const { return entered_; }

    const std::string& text() const;
    void set_text(std::string_view text);
    void clear();

  private:
    bool apply(const KeyEvent& event);
    void place_caret(Context& ctx, const Rect& box, const Look& look);
    void draw_box(Context& ctx, const Rect& box, const Look& look, bool focused);

    std::string id_;
    core::TextEdit edit_;
    bool entered_ = false;
    float scroll_ = 0;        // how far the text is moved to the left, canvas units
    double caret_since_ = 0;  // the caret is steady after a change
};

}  // namespace netra::ui
