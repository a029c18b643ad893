// Things to be put in order: touched one after the other, each takes the next number; touched again it gives
// its number back.
#pragma once
#include <optional>

#include "screens/asked_question.h"
#include "ui/context.h"

namespace netra::screens {

// Once the answer is given the cards stand in their right order.
float order_board_height(ui::Context& ctx, float width, const AskedQuestion& asked);
// The new answer when a tap changed it. Item ids: "order.N", N the author's index.
std::optional<core::Answer> order_board(ui::Context& ctx, const ui::Rect& rect, const AskedQuestion& asked);

}  // namespace netra::screens
