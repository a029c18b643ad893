#include "ui/keyboard.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "ui/picture.h"
#include "ui/tap.h"
#include "ui/text.h"
#include "ui/words.h"

namespace netra::ui {

namespace {

constexpr float key_high = 88, gap = 8, padding = 24;
constexpr int rows = 5, columns = 10;
constexpr float widest_key = 152;

constexpr std::array<std::u32string_view, 4> letters{U"1234567890", U"qwertyuiop", U"asdfghjkl'", U"zxcvbnm"};
constexpr std::array<std::u32string_view, 4> symbols{U"1234567890", U"@#%&*+=_“”", U"!?;:\"()[]'",
                                                     U"áéèçñü°"};

enum class Tile { letter, quiet, action };

std::string utf8(char32_t character) {
    std::string text;
    base::append_utf8(text, character);
    return text;
}

char32_t capital(char32_t character) {
    const std::string upper = base::upper_case(utf8(character));
    return base::code_points(upper).front();
}

// One key; its label does not grow with the text size.
Tap key_tile(Context& ctx, const Rect& rect, const std::string& id, std::string_view label, Tile tile,
             bool on = false) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Tap touch =
        tap(ctx, rect, {.id = id, .role = Role::key, .label = std::string(label), .selected = on});
    const bool high = t.contrast == Contrast::high;
    if (tile == Tile::action)
        paint.fill(rect, touch.pressed ? t.action_pressed : t.action, radius_tile);
    else if (touch.pressed || on)
        paint.box(rect, t.info.ground, t.action, 4, radius_tile);
    else if (tile == Tile::letter || high)
        paint.box(rect, t.surface, t.edge, 2, radius_tile);
    else
        paint.fill(rect, t.track, radius_tile);
    return touch;
}

void key_label(Context& ctx, const Rect& rect, std::string_view label, const Type& type, Color ink) {
    const Type fitted = fitting(ctx.paint(), label, type.still(), rect.w - 16, 20);
    ctx.paint().text_on(rect.centre(), label, fitted, ink, Align::centre);
}

// The keyboard's inner rectangle: ten keys wide, in the middle.
Rect key_field(const Context& ctx) {
    const Canvas& canvas = ctx.canvas();
    const float margin = ctx.layout().margin;
    const float width =
        std::min(canvas.width - 2 * std::min(margin, 32.0f), columns * widest_key + (columns - 1) * gap);
    const float high = Keyboard::height(ctx);
    return Rect{0, canvas.height - high, canvas.width, high}
        .inset(0, padding)
        .centred(width, high - 2 * padding);
}

}  // namespace

float Keyboard::height(const Context&) {
    return rows * key_high + (rows - 1) * gap + 2 * padding;
}

std::optional<KeyboardKey> Keyboard::letter(Context& ctx, const Rect& rect, char32_t character) {
    const char32_t shown = shifted_ ? capital(character) : character;
    const std::string label = utf8(shown);
    const Tap touch = key_tile(ctx, rect, "key." + utf8(character), label, Tile::letter);
    key_label(ctx, rect, label, type::button.sized(38), ctx.theme().ink);
    if (!touch.tapped) return std::nullopt;
    shifted_ = false;
    return KeyboardKey{Key::character, shown};
}

std::optional<KeyboardKey> Keyboard::draw(Context& ctx) {
    const Theme& t = ctx.theme();
    const Rect field = key_field(ctx);
    ctx.paint().fill({0, field.y - padding, ctx.canvas().width, field.h + 2 * padding}, t.quiet);
    ctx.paint().fill({0, field.y - padding, ctx.canvas().width, 2}, t.line);
    const float wide = (field.w - gap * (columns - 1)) / columns;
    std::optional<KeyboardKey> result;
    const auto& table = symbols_ ? symbols : letters;
    for (int r = 0; r < 4; ++r) {
        const std::u32string_view keys = table[static_cast<std::size_t>(r)];
        float x = field.x + (r == 3 ? wide * 1.5f + gap * 1.5f : 0);
        const float y = field.y + static_cast<float>(r) * (key_high + gap);
        for (const char32_t character : keys) {
            if (const auto key = letter(ctx, {x, y, wide, key_high}, character)) result = key;
            x += wide + gap;
        }
    }
    if (const auto key = side_keys(ctx, field, wide)) result = key;
    if (const auto key = last_row(ctx, field, wide)) result = key;
    if (result) ctx.animate();
    return result;
}

// Shift and delete at the ends of the fourth row, half as wide again.
std::optional<KeyboardKey> Keyboard::side_keys(Context& ctx, const Rect& field, float wide) {
    const Theme& t = ctx.theme();
    const float y = field.y + 3 * (key_high + gap), side = wide * 1.5f + gap / 2;
    const Rect shift{field.x, y, side, key_high}, erase{field.right() - side, y, side, key_high};
    if (key_tile(ctx, shift, "key.shift", ctx.say(words::shift), Tile::quiet, shifted_).tapped) {
        shifted_ = !shifted_;
        ctx.animate();
    }
    icon(ctx, shift.centre(), 44, "shift", t.ink);
    const Tap touch = key_tile(ctx, erase, "key.erase", ctx.say(words::erase), Tile::quiet);
    icon(ctx, erase.centre(), 44, "backspace", t.ink);
    if (!repeating(ctx, touch)) return std::nullopt;
    return KeyboardKey{Key::backspace, 0};
}

std::optional<KeyboardKey> Keyboard::last_row(Context& ctx, const Rect& field, float wide) {
    const Theme& t = ctx.theme();
    const float y = field.y + 4 * (key_high + gap), side = wide * 1.5f + gap / 2;
    std::optional<KeyboardKey> result;
    const Rect swap{field.x, y, side, key_high}, done{field.right() - side, y, side, key_high};
    if (key_tile(ctx, swap, "key.symbols", symbols_ ? "abc" : "?!@", Tile::quiet).tapped) {
        symbols_ = !symbols_;
        ctx.animate();
    }
    key_label(ctx, swap, symbols_ ? "abc" : "?!@", type::button.sized(32), t.ink);
    float x = swap.right() + gap;
    const auto sign = [&](char32_t character) {
        if (const auto key = letter(ctx, {x, y, wide, key_high}, character)) result = key;
        x += wide + gap;
    };
    sign(U',');
    const Rect space{x, y, done.x - gap - x - 3 * (wide + gap), key_high};
    if (key_tile(ctx, space, "key.space", ctx.say(words::space), Tile::letter).tapped)
        result = KeyboardKey{Key::character, U' '};
    key_label(ctx, space, ctx.say(words::space), type::utility, t.ink_soft);
    x = space.right() + gap;
    sign(U'.');
    sign(U'-');
    sign(U'/');
    if (key_tile(ctx, done, "key.done", ctx.say(words::done), Tile::action).tapped)
        result = KeyboardKey{Key::enter, 0};
    key_label(ctx, done, ctx.say(words::done), type::action.sized(30), t.on_action);
    return result;
}

}  // namespace netra::ui
