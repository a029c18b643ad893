// The footer: Back at the left, help, text size and language in the middle, the primary action at the right
// (portrait: full width at the bottom). Always in the same place. Tab comes to the primary action first.
#pragma once
#include <string_view>

#include "ui/context.h"

namespace netra::ui {

enum class FooterAction { none, back, help, text_size, language, primary };

struct Footer {
    std::string_view back = {};  // the label, empty: no such button
    std::string_view back_icon = "arrow-left";
    std::string_view primary = {};  // the label, empty: no such button
    std::string_view primary_icon = "arrow-right";
    bool primary_enabled = true;
    bool primary_by_enter = true;  // false for what is to be meant: agreeing, declining, signing
    bool help = true;
    bool keep_left = false;  // the place of Back stays free, for what the screen draws into footer_left()
};

// Escape taps Back where it has the arrow to the left: there nothing is left and nothing passed by.
// Item ids: "back", "help", "text-size", "language.id", "language.en", "primary". Text size and language are
// applied to ctx.settings here and reported as well.
FooterAction footer(Context& ctx, const Footer& footer);

// The place of Back, for screens that have none.
Rect footer_left(Context& ctx);
// Help, text size and language alone, at `row` (88 high, centred), for the attract screen. `fill` spreads the
// help button over the room that is left.
FooterAction utilities(Context& ctx, const Rect& row, bool fill = false);

}  // namespace netra::ui
