// The colours of a question sheet: Netra's deep blue, and calm.
#pragma once
#include <string_view>

#include "sheet/xlsx_writer.h"

namespace netra::content {

constexpr std::uint32_t deep_blue = 0x123E63;
constexpr std::uint32_t mid_blue = 0x105091;
constexpr std::uint32_t slate = 0x46536A;
constexpr std::uint32_t pale_blue = 0xE9F1FB;
constexpr std::uint32_t pale_amber = 0xFFF3DC;
constexpr std::uint32_t line_grey = 0xD5DCE8;
constexpr std::uint32_t gold = 0xB8862B;
constexpr std::uint32_t gold_ink = 0x70511A;
constexpr std::uint32_t white = 0xFFFFFF;

constexpr sheet::Look head_look{
    .ink = white, .ground = deep_blue, .edge = line_grey, .bold = true, .centred = true};
constexpr sheet::Look cell_look{.edge = line_grey, .as_text = true};
constexpr sheet::Look example_look{.ground = pale_amber, .edge = line_grey, .as_text = true};

// How many lines the text takes in a column so wide, in common fonts.
int wrapped_lines(std::string_view text, double width);
// Of a row of so many lines, in points: within what a spreadsheet allows.
double row_height(int lines);

}  // namespace netra::content
