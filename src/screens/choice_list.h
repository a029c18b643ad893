// The options of a question as cards: one right, several right, true or false.
#pragma once
#include "screens/asked_question.h"
#include "ui/context.h"

namespace netra::screens {

bool is_choice_question(core::QuestionType type);

float choice_list_height(ui::Context& ctx, float width, const AskedQuestion& asked);
// Draws the cards from the top of `rect`; the new answer when a tap changed it. Item ids: "answer.N", N the
// author's index.
std::optional<core::Answer> choice_list(ui::Context& ctx, const ui::Rect& rect, const AskedQuestion& asked);

}  // namespace netra::screens
