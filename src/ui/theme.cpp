#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace netra::ui {

namespace {

Theme light() {
    Theme t;
    t.ground = rgb(0xF4F6FA), t.surface = rgb(0xFFFFFF), t.paper = rgb(0xFDFCFA);
    t.ink = rgb(0x101C2E), t.ink_soft = rgb(0x46536A);
    t.line = rgb(0xD5DCE8), t.edge = rgb(0x838DA1);
    t.brand = rgb(0x123E63);
    t.action = rgb(0x0B3A6E), t.action_pressed = rgb(0x072850), t.on_action = rgb(0xFFFFFF);
    t.quiet = rgb(0xEAEFF6), t.locked = rgb(0xF9FAFC), t.track = rgb(0xD6DEE8), t.key_edge = rgb(0xB9C4D3);
    t.gold = rgb(0xB8862B), t.gold_ink = rgb(0x70511A), t.pen = rgb(0x14306B), t.avatar = rgb(0x46536A);
    t.panel = rgb(0x123E63), t.panel_strip = rgb(0x0B2540);
    t.on_panel = rgb(0xFFFFFF), t.on_panel_soft = rgb(0xD6DEE8);
    t.shadow = rgb(0x0B2540), t.scrim = rgb(0x081828).faded(0.72f);
    t.right = {rgb(0x115B38), rgb(0xE6F4EC), rgb(0xFFFFFF)};
    t.wrong = {rgb(0x9A1919), rgb(0xFCEBEB), rgb(0xFFFFFF)};
    t.caution = {rgb(0x7C4300), rgb(0xFFF3DC), rgb(0xFFFFFF)};
    t.info = {rgb(0x105091), rgb(0xE9F1FB), rgb(0xFFFFFF)};
    return t;
}

// Two colours: white on black for what is read, yellow for what is done or stands out.
Theme high() {
    constexpr Color black = rgb(0x000000), white = rgb(0xFFFFFF), yellow = rgb(0xFFFF00);
    Theme t;
    t.contrast = Contrast::high;
    t.ground = t.surface = t.paper = t.quiet = t.locked = t.panel = t.panel_strip = black;
    t.ink = t.ink_soft = t.line = t.edge = t.key_edge = t.pen = t.avatar = t.on_panel = t.on_panel_soft =
        white;
    t.brand = t.action = t.gold = t.gold_ink = yellow;
    t.action_pressed = white, t.on_action = black;
    t.track = rgb(0x5A5A5A);
    t.shadow = black, t.scrim = black.faded(0.85f);
    t.right = t.wrong = t.caution = {white, black, black};
    t.info = {yellow, black, black};
    t.card_edge = 4;
    t.shadows = false;
    return t;
}

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Color c) {
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

}  // namespace

const Theme& theme(Contrast contrast) {
    static const Theme light_theme = light();
    static const Theme high_theme = high();
    return contrast == Contrast::high ? high_theme : light_theme;
}

float contrast_ratio(Color a, Color b) {
    const double brighter = std::max(luminance(a), luminance(b)),
                 darker = std::min(luminance(a), luminance(b));
    return static_cast<float>((brighter + 0.05) / (darker + 0.05));
}

}  // namespace netra::ui
