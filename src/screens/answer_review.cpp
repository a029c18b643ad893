#include "screens/answer_review.h"

#include <string>

#include "core/shuffle.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/progress.h"

namespace netra::screens {

void AnswerReview::turn(int pages, std::size_t count) {
    over_ = pages < 0 ? at_ == 0 : at_ + 1 >= count;
    if (over_) return;
    at_ += static_cast<std::size_t>(pages);
    body_.start_over();
}

std::optional<app::Action> AnswerReview::draw(ui::Context& ctx, const app::KioskState& state) {
    const core::Attempt& attempt = state.result->attempt;
    const std::size_t count = attempt.questions.size();
    const bool last = at_ + 1 >= count;
    const auto action = surround(ctx, state,
                                 {.back = ctx.say(words::back),
                                  .primary = ctx.say(last ? words::to_result : words::next),
                                  .primary_icon = last ? "check" : "arrow-right"});
    const std::string place =
        ui::filled(ctx.say(words::question_of), {std::to_string(at_ + 1), std::to_string(count)});
    const ui::Rect room = ctx.layout().content;
    const float below = ui::count_line(ctx, ctx.say(words::review), place,
                                       static_cast<float>(at_ + 1) / static_cast<float>(count));
    // A question that the course no longer has is passed over in words by its number alone.
    if (const core::Question* question = course_of(ctx, state).find_question(attempt.questions[at_])) {
        const core::Answer given = attempt.answers[at_].value_or(core::Answer{});
        const auto note = attempt.answers[at_] ? std::string_view() : ctx.say(words::not_answered);
        body_.draw(ctx, room.without_top(below - room.y),
                   {*question, core::shown_order(*question, attempt.seed), given, true}, note);
    }
    if (!action) return action;
    if (std::holds_alternative<app::action::Back>(*action))
        turn(-1, count);
    else if (std::holds_alternative<app::action::Forward>(*action))
        turn(1, count);
    else
        return action;
    ctx.turn(std::holds_alternative<app::action::Back>(*action) ? ui::Direction::backward
                                                                : ui::Direction::forward);
    return std::nullopt;
}

}  // namespace netra::screens
