// The keyboard on the screen: a row of digits, QWERTY, Indonesian punctuation, shift, delete with repeat.
#pragma once
#include <optional>

#include "ui/context.h"

namespace netra::ui {

struct KeyboardKey {
    Key key = Key::character;  // character, backspace, enter (the key "Selesai")
    char32_t character = 0;
};

class Keyboard {
  public:
    // Its height for the present canvas.
    static float height(const Context& ctx);
    // Draws it over the whole width at the bottom of the canvas and answers the key that was tapped. Ids:
    // "key.a", "key.7", "key.space", "key.shift", "key.erase", "key.done", "key.symbols".
    std::optional<KeyboardKey> draw(Context& ctx);

    // The next letter is a capital: set at the start of a name.
    void shift(bool on) { shifted_ = on; }

  private:
    std::optional<KeyboardKey> letter(Context& ctx, const Rect& rect, char32_t character);
    std::optional<KeyboardKey> side_keys(Context& ctx, const Rect& field, float wide);
    std::optional<KeyboardKey> last_row(Context& ctx, const Rect& field, float wide);

    bool shifted_ = true;
    bool symbols_ = false;
};

}  // namespace netra::ui
