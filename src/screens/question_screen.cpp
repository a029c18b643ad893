#include "screens/question_screen.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/shuffle.h"
#include "screens/choice_list.h"
#include "screens/countdown.h"
#include "screens/match_board.h"
#include "screens/order_board.h"
#include "screens/sort_board.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/callout.h"
#include "ui/progress.h"
#include "ui/rich_text.h"
#include "ui/scroll.h"
#include "ui/social_post.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

// How a question is answered by touch.
enum class Board { choices, order, piles, pairs };

Board board_of(const core::Question& question) {
    if (is_choice_question(question.type)) return Board::choices;
    if (question.type == core::QuestionType::ordering) return Board::order;
    const bool few = core::right_sides(question).size() <= most_piles;
    return question.type == core::QuestionType::sorting && few ? Board::piles : Board::pairs;
}

// What to do, where a choice of one does not say so by itself.
const ui::Words* how_to(const core::Question& question) {
    switch (board_of(question)) {
        case Board::choices:
            return question.type == core::QuestionType::several ? &words::several : nullptr;
        case Board::order:
            return &words::order_how;
        case Board::piles:
            return &words::sort_how;
        case Board::pairs:
            break;
    }
    return &words::match_how;
}

class QuestionScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    void follow(const app::KioskState& state);
    float body(ui::Context& ctx, const Rect& rect, const core::Question& question);
    float answers(ui::Context& ctx, const Rect& rect, const core::Question& question);
    std::string feedback_text(const ui::Context& ctx, const core::Question& question) const;
    std::string what(ui::Context& ctx, const app::KioskState& state) const;
    Rect head(ui::Context& ctx, const app::KioskState& state);
    Rect post(ui::Context& ctx, const Rect& room, const core::Question& question);
    std::optional<app::Action> foot(ui::Context& ctx, const app::KioskState& state,
                                    const core::Question& question);
    bool watch_time(ui::Context& ctx, const app::KioskState& state);

    ui::Scroll scroll_{"question"};
    ui::Scroll post_scroll_{"post"};
    MatchBoard board_;
    // What this screen shows, taken from the state whenever another question comes.
    std::uint64_t seed_ = 0;
    std::size_t at_ = static_cast<std::size_t>(-1);
    core::Answer answer_;
    bool explains_ = false;  // what a pre-test is for: over its first question
    bool revealed_ = false;
    bool right_ = false;
    std::optional<core::Answer> changed_;
    Countdown limit_;
};

core::RichText stem_without_post(const core::Question& question) {
    core::RichText text;
    std::ranges::copy_if(question.stem, std::back_inserter(text),
                         [](const core::Block& block) { return block.kind != core::BlockKind::post; });
    return text;
}

void QuestionScreen::follow(const app::KioskState& state) {
    const app::RunningTest& test = *state.test;
    if (at_ != test.at || seed_ != test.attempt.seed) {
        at_ = test.at;
        seed_ = test.attempt.seed;
        answer_ = test.draft.value_or(core::Answer{});
        board_ = {};
        scroll_.to_top();
        post_scroll_.to_top();
    }
    explains_ = test.attempt.kind == core::AttemptKind::pretest && at_ == 0;
    revealed_ = test.revealed;
    const core::Question* question = state.course->indonesian.find_question(test.attempt.questions[test.at]);
    right_ = revealed_ && question != nullptr && core::is_right(*question, answer_);
}

// Of one choice its own words; of several those of the wrong ones among them. The question's where there are
// none.
std::string QuestionScreen::feedback_text(const ui::Context& ctx, const core::Question& question) const {
    std::string text;
    for (const int chosen : answer_.chosen) {
        const core::Option& option = question.options[static_cast<std::size_t>(chosen)];
        if (question.type == core::QuestionType::several && option.weight > 0) continue;
        const std::string words = core::plain_text(option.feedback);
        if (!words.empty()) text += (text.empty() ? "" : "\n") + words;
    }
    if (text.empty()) text = core::plain_text(question.feedback);
    return text.empty() ? std::string(ctx.say(right_ ? words::right : words::wrong)) : text;
}

float QuestionScreen::answers(ui::Context& ctx, const Rect& rect, const core::Question& question) {
    const AskedQuestion asked{question, core::shown_order(question, seed_), answer_, revealed_};
    float height = 0;
    std::optional<core::Answer> changed;
    switch (board_of(question)) {
        case Board::choices:
            changed = choice_list(ctx, rect, asked);
            height = choice_list_height(ctx, rect.w, asked);
            break;
        case Board::order:
            changed = order_board(ctx, rect, asked);
            height = order_board_height(ctx, rect.w, asked);
            break;
        case Board::piles:
            changed = sort_board(ctx, rect, asked);
            height = sort_board_height(ctx, rect.w, asked);
            break;
        case Board::pairs:
            changed = board_.draw(ctx, rect, asked);
            height = board_.height(ctx, rect.w, asked);
            break;
    }
    if (changed) changed_ = changed;
    if (!revealed_) return height;
    const std::string text = feedback_text(ctx, question);
    const ui::Callout feedback{.say = right_ ? ui::Say::right : ui::Say::wrong,
                               .title = ctx.say(right_ ? words::right : words::wrong),
                               .text = text};
    const float panel = ui::feedback_height(ctx, rect.w, feedback);
    ui::feedback(ctx, {rect.x, rect.y + height + 12, rect.w, panel}, feedback);
    return height + 12 + panel;
}

float QuestionScreen::body(ui::Context& ctx, const Rect& rect, const core::Question& question) {
    const ui::RichStyle style{.body = ui::type::question, .heading = ui::type::question, .paragraph_gap = 16};
    float y = rect.y;
    if (explains_) {
        y += ui::paragraph(ctx.paint(), {rect.x, y, rect.w, 0}, ctx.say(words::pretest_why),
                           ui::type::utility, ctx.theme().ink_soft) +
             24;
    }
    y += ui::rich_text(ctx, stem_without_post(question), {rect.x, y, rect.w, 0}, style) + 12;
    if (const ui::Words* how = how_to(question)) {
        y += ui::paragraph(ctx.paint(), {rect.x, y, rect.w, 0}, ctx.say(*how), ui::type::utility,
                           ctx.theme().ink_soft) +
             8;
    }
    y += 12;
    y += answers(ctx, {rect.x, y, rect.w, 0}, question);
    return y - rect.y + 4;
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

// The post beside the question, or above it; the answer is the room that is left.
Rect QuestionScreen::post(ui::Context& ctx, const Rect& room, const core::Question& question) {
    const core::Post* post = core::first_post(question.stem);
    if (post == nullptr) return room;
    const float width = ctx.portrait() ? room.w : 704;
    const float height =
        std::min(room.h * (ctx.portrait() ? 0.42f : 1), ui::social_post_height(ctx, width, *post));
    ui::social_post(ctx, room.left(width).top(height), *post, post_scroll_);
    return ctx.portrait() ? room.without_top(height + 32) : room.without_left(704 + 64);
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
    follow(state);
    const core::Question& question =
        *course_of(ctx, state).find_question(state.test->attempt.questions[state.test->at]);
    const auto action = foot(ctx, state, question);
    const bool time_up = watch_time(ctx, state);
    changed_.reset();
    const Rect room = post(ctx, head(ctx, state), question);
    // Room for the edges of the cards, which lie on the clip otherwise.
    scroll_.draw(ctx, room.inset(-4, 0),
                 [&](const Rect& rect) { return body(ctx, rect.inset(4, 0), question); });
    if (time_up) return app::action::TimeUp{};
    if (!changed_) return action;
    answer_ = *changed_;
    return app::action::Choose{answer_};
}

}  // namespace

std::unique_ptr<Screen> make_question() {
    return std::make_unique<QuestionScreen>();
}

}  // namespace netra::screens
