// Cards to be sorted into two or three piles: each card has its piles beside it, in portrait under it.
#pragma once
#include <optional>

#include "screens/asked_question.h"
#include "ui/context.h"

namespace netra::screens {

// More piles than this have no room beside a card.
constexpr std::size_t most_piles = 3;

float sort_board_height(ui::Context& ctx, float width, const AskedQuestion& asked);
// The new answer when a tap changed it. Item ids: "card.N.pile.P", the author's index and the place in
// core::right_sides.
std::optional<core::Answer> sort_board(ui::Context& ctx, const ui::Rect& rect, const AskedQuestion& asked);

}  // namespace netra::screens
