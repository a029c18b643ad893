// A person's facts on a card: label and value, line by line.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "app/kiosk_state.h"
#include "ui/context.h"

namespace netra::screens {

struct FactLine {
    std::string_view label;
    std::string value;  // a line without a value is left out
};

float fact_lines_height(ui::Context& ctx, float width, const std::vector<FactLine>& lines);
// Draws the card and the lines; the answer is the card's height.
float person_card(ui::Context& ctx, const ui::Rect& at, const std::vector<FactLine>& lines);

// Name, number, unit, position and status of the visitor, the name masked while it may be a stranger's.
std::vector<FactLine> facts_of_visitor(const ui::Context& ctx, const app::KioskState& state);

}  // namespace netra::screens
