// Paragraphs: measuring, breaking into lines, drawing.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "ui/painter.h"

namespace netra::ui {

// The lines of a paragraph no wider than `width` (canvas units, > 0). Breaks at spaces and after hyphens and
// slashes; a word wider than the line is broken where it must; '\n' always breaks. The views point into
// `text`, without the spaces at the break. An empty text has no lines.
std::vector<std::string_view> break_lines(Painter& paint, std::string_view text, const Type& type,
                                          float width);

// The height of a paragraph: lines × leading.
float text_height(Painter& paint, std::string_view text, const Type& type, float width);

// Draws a paragraph from the top of `rect` and answers its height. Lines below the rectangle are still drawn.
float paragraph(Painter& paint, const Rect& rect, std::string_view text, const Type& type, Color ink,
                Align align = Align::left);
// The same, standing in the middle of the rectangle's height.
float paragraph_middle(Painter& paint, const Rect& rect, std::string_view text, const Type& type, Color ink,
                       Align align = Align::left);

// The text, or as much of its beginning as fits with "…" behind it.
std::string shortened(Painter& paint, std::string_view text, const Type& type, float width);
// The type, or a smaller one (not below 26 or `least`) with which the line fits.
Type fitting(Painter& paint, std::string_view text, const Type& type, float width, float least = 26);

}  // namespace netra::ui
