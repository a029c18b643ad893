#include "screens/question_screen.h"

#include <cmath>
#include <string>

#include "core/shuffle.h"
#include "screens/countdown.h"
#include "screens/question_body.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/progress.h"

namespace netra::screens {

namespace {

using ui::Rect;

class QuestionScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    void follow(ui::Context& ctx, const app::KioskState& state);
    std::string what(ui::Context& ctx, const app::KioskState& state) const;
    Rect head(ui::Context& ctx, const app::KioskState& state);
    std::optional<app::Action> foot(ui::Context& ctx, const app::KioskState& state,
                                    const core::Question& question);
    bool watch_time(ui::Context& ctx, const app::KioskState& state);

    QuestionBody body_;
    // What this screen shows, taken from the state whenever another question comes.
    std::uint64_t seed_ = 0;
    std::size_t at_ = static_cast<std::size_t>(-1);
    core::Answer answer_;
    bool explains_ = false;  // what a pre-test is for: over its first question
    bool revealed_ = false;
    Countdown limit_;
};

void QuestionScreen::follow(ui::Context& ctx, const app::KioskState& state) {
    const app::RunningTest& test = *state.test;
    if (at_ != test.at || seed_ != test.attempt.seed) {
        if (at_ != static_cast<std::size_t>(-1)) ctx.turn(ui::Direction::forward);
        at_ = test.at;
        seed_ = test.attempt.seed;
        answer_ = test.draft.value_or(core::Answer{});
        body_.start_over();
    }
    explains_ = test.attempt.kind == core::AttemptKind::pretest && at_ == 0;
    revealed_ = test.revealed;
}

// Shows what is left of the time limit, in whole minutes and at last in tens of seconds: a picture that moves
// all the time would hurry people. Answers whether it has passed.
bool QuestionScreen::watch_time(ui::Context& ctx, const app::KioskState& state) {
    if (!state.time_left) return false;
    limit_.follow(ctx, state.revision, *state.time_left);
    const double left = limit_.seconds(ctx);
    const bool last = left <= 60;
    const double step = last ? 10 : 60;
    const double shown = std::ceil(left / step) * step;
    const auto& course = state.course->indonesian;
    const double whole =
        course.blueprint_for(state.event->mode, state.visitor->status).minutes.value() * 60.0;
    const std::string text =
        last ? ui::filled(ctx.say(words::seconds), {std::to_string(std::lround(shown))})
             : ui::filled(ctx.say(words::module_minutes), {std::to_string(std::lround(shown / 60))});
    countdown_mark(ctx, static_cast<float>(shown / whole), ctx.say(words::time_left), text);
    limit_.wake(ctx, step);
    return left <= 0;
}

// What is asked, for the line over the question. The last minute is announced there: a message that comes
// over the answers would hide one.
std::string QuestionScreen::what(ui::Context& ctx, const app::KioskState& state) const {
    const core::Attempt& attempt = state.test->attempt;
    const core::Module* module = course_of(ctx, state).find_module(attempt.module);
    if (module != nullptr) return ui::filled(ctx.say(words::quiz_of), {module->title});
    if (attempt.kind == core::AttemptKind::pretest) return std::string(ctx.say(words::pretest));
    const bool last_minute = state.time_left && limit_.seconds(ctx) <= 60;
    return std::string(ctx.say(last_minute ? words::last_minute : words::test));
}

// The line over the question; the answer is the room below it.
Rect QuestionScreen::head(ui::Context& ctx, const app::KioskState& state) {
    const app::RunningTest& test = *state.test;
    const std::size_t asked = test.attempt.questions.size();
    const std::string count =
        ui::filled(ctx.say(words::question_of), {std::to_string(test.at + 1), std::to_string(asked)});
    const float share = static_cast<float>(test.at + 1) / static_cast<float>(asked);
    const Rect room = ctx.layout().content;
    return room.without_top(ui::count_line(ctx, what(ctx, state), count, share) - room.y);
}

// The footer: in the pre-test the place of Back holds the way past a question.
std::optional<app::Action> QuestionScreen::foot(ui::Context& ctx, const app::KioskState& state,
                                                const core::Question& question) {
    const core::AttemptKind kind = state.test->attempt.kind;
    const bool pretest = kind == core::AttemptKind::pretest;
    const bool leaves = kind == core::AttemptKind::quiz && !revealed_;
    auto action = surround(ctx, state,
                           {.back = pretest  ? ctx.say(words::dont_know)
                                    : leaves ? ctx.say(words::back)
                                             : std::string_view(),
                            .back_icon = pretest ? "help" : "arrow-left",
                            .primary = ctx.say(revealed_ ? words::next : words::answer),
                            .primary_enabled = revealed_ || core::is_complete(question, answer_),
                            .keep_left = state.time_left.has_value()});
    if (!action) return action;
    if (pretest && std::holds_alternative<app::action::Back>(*action)) return app::action::SkipQuestion{};
    if (!std::holds_alternative<app::action::Forward>(*action)) return action;
    if (revealed_) return app::action::NextQuestion{};
    return app::action::GiveAnswer{};
}

std::optional<app::Action> QuestionScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    follow(ctx, state);
    const core::Question& question =
        *course_of(ctx, state).find_question(state.test->attempt.questions[state.test->at]);
    const auto action = foot(ctx, state, question);
    const bool time_up = watch_time(ctx, state);
    const AskedQuestion asked{question, core::shown_order(question, seed_), answer_, revealed_};
    const auto note = explains_ ? ctx.say(words::pretest_why) : std::string_view();
    const auto changed = body_.draw(ctx, head(ctx, state), asked, note);
    if (time_up) return app::action::TimeUp{};
    if (!changed) return action;
    answer_ = *changed;
    return app::action::Choose{answer_};
}

}  // namespace

std::unique_ptr<Screen> make_question() {
    return std::make_unique<QuestionScreen>();
}

}  // namespace netra::screens
