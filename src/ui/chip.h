// A small label on what stands beside it: "Berikutnya", "Lulus", "Contoh".
#pragma once
#include <string_view>

#include "ui/context.h"

namespace netra::ui {

enum class ChipKind { quiet, action, info, right, wrong, caution };

struct Chip {
    std::string_view word = {};
    ChipKind kind = ChipKind::quiet;
    std::string_view icon = {};  // a name of assets/icons before the word; none when empty
    float widest = 0;            // the word is shortened to it; 0: as wide as the word
};

float chip_height(Context& ctx);
float chip_width(Context& ctx, const Chip& chip);
// Draws it with its left end, middle or right end at `at`, which is on its middle line. The answer is its
// width. It informs and is not touchable.
float chip(Context& ctx, Point at, const Chip& chip, Align align = Align::left);

}  // namespace netra::ui
