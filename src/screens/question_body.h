// A question, what it is answered with, and the feedback once it is: in a quiz, in a test and in the review.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "screens/asked_question.h"
#include "screens/match_board.h"
#include "ui/callout.h"
#include "ui/motion.h"
#include "ui/scroll.h"

namespace netra::screens {

class QuestionBody {
  public:
    // Another question comes.
    void start_over();
    // Draws it into `room`, its post beside it or above it; `note` stands over the question. The new answer
    // when a tap changed it. Feedback that would lie out of sight is brought into it.
    std::optional<core::Answer> draw(ui::Context& ctx, const ui::Rect& room, const AskedQuestion& asked,
                                     std::string_view note = {});

  private:
    ui::Rect post(ui::Context& ctx, const ui::Rect& room, const core::Question& question);
    float stem_size(ui::Context& ctx, const ui::Rect& room, const AskedQuestion& asked,
                    std::string_view note);
    float words(ui::Context& ctx, const ui::Rect& rect, const AskedQuestion& asked, float stem,
                std::string_view note);
    float board_height(ui::Context& ctx, float width, const AskedQuestion& asked) const;
    std::optional<core::Answer> board(ui::Context& ctx, const ui::Rect& rect, const AskedQuestion& asked);
    static ui::Callout feedback(const ui::Context& ctx, const AskedQuestion& asked, std::string& words);

    ui::Scroll scroll_{"question"};
    ui::Scroll post_scroll_{"post"};
    MatchBoard board_;
    std::optional<core::Answer> changed_;
    ui::Movement slide_;    // of the feedback
    ui::Rect feedback_;     // where it was drawn
    int frames_shown_ = 0;  // since it stands there
};

}  // namespace netra::screens
