// Colours by meaning. A screen names these and never a literal.
#pragma once
#include <cstdint>

namespace netra::ui {

struct Color {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;
    bool operator==(const Color&) const = default;

    // The same colour at an opacity of 0..1 of its own.
    constexpr Color faded(float opacity) const {
        return {r, g, b, static_cast<std::uint8_t>(static_cast<float>(a) * opacity + 0.5f)};
    }
};

// 0xRRGGBB.
constexpr Color rgb(std::uint32_t value) {
    return {static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
            static_cast<std::uint8_t>(value)};
}

enum class Contrast { normal, high };

// The ground, the words or the edge of a thing that says right, wrong, caution or information.
struct Tone {
    Color ink;
    Color ground;
    Color on_ink;  // text on a shape filled with `ink`
};

struct Theme {
    Contrast contrast = Contrast::normal;
    Color ground;    // behind cards
    Color surface;   // cards
    Color paper;     // the sheet of the pact
    Color ink;       // text
    Color ink_soft;  // secondary text; never on quiet
    Color line;      // decoration only
    Color edge;      // edges of choices and fields
    Color brand;     // header, links, progress
    Color action;    // the primary button
    Color action_pressed;
    Color on_action;  // text on action
    Color quiet;      // utilities and key tiles; ink on it
    Color locked;     // what cannot be opened yet, and choices after the answer
    Color track;      // the empty part of a bar or ring
    Color key_edge;   // the lower edge of a number key
    Color gold;       // the certificate's border and seal alone
    Color gold_ink;
    Color avatar;  // the disc behind initials
    Color pen;     // the signature
    Color panel;   // the dark panel of the attract screen and what stands on it
    Color panel_strip;
    Color on_panel;
    Color on_panel_soft;
    Color shadow;  // opaque; its users fade it
    Color scrim;   // over the screen behind a dialog, opacity included
    Tone right;
    Tone wrong;
    Tone caution;
    Tone info;
    float card_edge = 0;  // width of the edge that cards have in high contrast, inside the card
    bool shadows = true;
};

const Theme& theme(Contrast contrast);

// The contrast ratio of two opaque colours, 1..21 (WCAG 2.1, relative luminance).
float contrast_ratio(Color a, Color b);

}  // namespace netra::ui
