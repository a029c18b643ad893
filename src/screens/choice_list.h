// The options of a question as cards: one right, several right, true or false.
#pragma once
#include "core/answer.h"
#include "core/shuffle.h"
#include "ui/context.h"

namespace netra::screens {

bool is_choice_question(core::QuestionType type);

struct ChoiceList {
    const core::Question& question;  // in the language that is shown
    core::ShownOrder order;
    const core::Answer& answer;  // what is chosen so far
    bool revealed = false;       // the answer was given: right and wrong are shown
};

float choice_list_height(ui::Context& ctx, float width, const ChoiceList& list);
// Draws the cards from the top of `rect`; the new answer when a tap changed it. Item ids: "answer.N", N the
// author's index.
std::optional<core::Answer> choice_list(ui::Context& ctx, const ui::Rect& rect, const ChoiceList& list);

}  // namespace netra::screens
