#include "screens/question_body.h"

#include <algorithm>
#include <string>

#include "screens/choice_list.h"
#include "screens/order_board.h"
#include "screens/sort_board.h"
#include "screens/words.h"
#include "ui/callout.h"
#include "ui/rich_text.h"
#include "ui/social_post.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr int settling_frames = 3;  // until a region knows how high its content is

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

core::RichText stem_without_post(const core::Question& question) {
    core::RichText text;
    std::ranges::copy_if(question.stem, std::back_inserter(text),
                         [](const core::Block& block) { return block.kind != core::BlockKind::post; });
    return text;
}

// Of one choice its own words; of several those of the wrong ones among them. The question's where there are
// none.
std::string feedback_text(const ui::Context& ctx, const AskedQuestion& asked, bool right) {
    const core::Question& question = asked.question;
    std::string text;
    for (const int chosen : asked.answer.chosen) {
        const core::Option& option = question.options[static_cast<std::size_t>(chosen)];
        if (question.type == core::QuestionType::several && option.weight > 0) continue;
        const std::string words = core::plain_text(option.feedback);
        if (!words.empty()) text += (text.empty() ? "" : "\n") + words;
    }
    if (text.empty()) text = core::plain_text(question.feedback);
    return text.empty() ? std::string(ctx.say(right ? words::right : words::wrong)) : text;
}

}  // namespace

void QuestionBody::start_over() {
    board_ = {};
    scroll_.to_top();
    post_scroll_.to_top();
    frames_shown_ = 0;
}

// Why, and the rule it rests on.
float QuestionBody::feedback(ui::Context& ctx, const Rect& at, const AskedQuestion& asked) {
    const bool right = core::is_right(asked.question, asked.answer);
    const std::string text = feedback_text(ctx, asked, right);
    const ui::Callout panel{.say = right ? ui::Say::right : ui::Say::wrong,
                            .title = ctx.say(right ? words::right : words::wrong),
                            .text = text,
                            .rule = asked.question.source};
    feedback_ = {at.x, at.y, at.w, ui::feedback_height(ctx, at.w, panel)};
    ui::feedback(ctx, feedback_, panel);
    return feedback_.h;
}

float QuestionBody::answers(ui::Context& ctx, const Rect& rect, const AskedQuestion& asked) {
    float height = 0;
    std::optional<core::Answer> changed;
    switch (board_of(asked.question)) {
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
    if (!asked.revealed) return height;
    return height + 12 + feedback(ctx, {rect.x, rect.y + height + 12, rect.w, 0}, asked);
}

float QuestionBody::words(ui::Context& ctx, const Rect& rect, const AskedQuestion& asked,
                          std::string_view note) {
    const ui::RichStyle style{.body = ui::type::question, .heading = ui::type::question, .paragraph_gap = 16};
    float y = rect.y;
    const auto aside = [&](std::string_view text, float gap) {
        y += ui::paragraph(ctx.paint(), {rect.x, y, rect.w, 0}, text, ui::type::utility,
                           ctx.theme().ink_soft) +
             gap;
    };
    if (!note.empty()) aside(note, 24);
    y += ui::rich_text(ctx, stem_without_post(asked.question), {rect.x, y, rect.w, 0}, style) + 12;
    if (const ui::Words* how = how_to(asked.question); how != nullptr && !asked.revealed)
        aside(ctx.say(*how), 8);
    y += 12;
    y += answers(ctx, {rect.x, y, rect.w, 0}, asked);
    return y - rect.y + 4;
}

// The post beside the question, or above it; the answer is the room that is left.
Rect QuestionBody::post(ui::Context& ctx, const Rect& room, const core::Question& question) {
    const core::Post* post = core::first_post(question.stem);
    if (post == nullptr) return room;
    const float width = ctx.portrait() ? room.w : 704;
    const float height =
        std::min(room.h * (ctx.portrait() ? 0.42f : 1), ui::social_post_height(ctx, width, *post));
    ui::social_post(ctx, room.left(width).top(height), *post, post_scroll_);
    return ctx.portrait() ? room.without_top(height + 32) : room.without_left(704 + 64);
}

std::optional<core::Answer> QuestionBody::draw(ui::Context& ctx, const Rect& room, const AskedQuestion& asked,
                                               std::string_view note) {
    changed_.reset();
    const Rect place = post(ctx, room, asked.question).inset(-4, 0);
    // Room for the edges of the cards, which lie on the clip otherwise.
    scroll_.draw(ctx, place, [&](const Rect& rect) { return words(ctx, rect.inset(4, 0), asked, note); });
    if (asked.revealed && frames_shown_ < settling_frames) {
        ++frames_shown_;
        scroll_.show(place, feedback_);
        ctx.animate();
    }
    return changed_;
}

}  // namespace netra::screens
