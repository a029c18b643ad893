// The answers of a finished test once more, one after the other: what was right, and why.
#pragma once
#include "app/action.h"
#include "app/kiosk_state.h"
#include "screens/question_body.h"

namespace netra::screens {

class AnswerReview {
  public:
    // Draws the question that is shown. Back and the primary action turn the pages, and leave at both ends;
    // anything else that the footer asks for is handed on. `state.result` is there.
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state);
    bool over() const { return over_; }

  private:
    void turn(int pages, std::size_t count);

    QuestionBody body_;
    std::size_t at_ = 0;
    bool over_ = false;
};

}  // namespace netra::screens
