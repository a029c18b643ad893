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

constexpr ui::Type aside_type = ui::type::utility;
constexpr float under_note = 24, under_how = 8;
constexpr float under_stem = 12, over_board = 12, over_feedback = 12, end_room = 4;
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

ui::RichStyle stem_style(float size) {
    const ui::Type type = ui::type::question.sized(size);
    return {.body = type, .heading = type, .paragraph_gap = 16};
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

// Why, and the rule it rests on; `words` keeps the text alive.
ui::Callout QuestionBody::feedback(const ui::Context& ctx, const AskedQuestion& asked, std::string& words) {
    const bool right = core::is_right(asked.question, asked.answer);
    words = feedback_text(ctx, asked, right);
    return {.say = right ? ui::Say::right : ui::Say::wrong,
            .title = ctx.say(right ? words::right : words::wrong),
            .text = words,
            .rule = asked.question.source};
}

float QuestionBody::board_height(ui::Context& ctx, float width, const AskedQuestion& asked) const {
    switch (board_of(asked.question)) {
        case Board::choices:
            return choice_list_height(ctx, width, asked);
        case Board::order:
            return order_board_height(ctx, width, asked);
        case Board::piles:
            return sort_board_height(ctx, width, asked);
        case Board::pairs:
            break;
    }
    return board_.height(ctx, width, asked);
}

std::optional<core::Answer> QuestionBody::board(ui::Context& ctx, const Rect& rect,
                                                const AskedQuestion& asked) {
    switch (board_of(asked.question)) {
        case Board::choices:
            return choice_list(ctx, rect, asked);
        case Board::order:
            return order_board(ctx, rect, asked);
        case Board::piles:
            return sort_board(ctx, rect, asked);
        case Board::pairs:
            break;
    }
    return board_.draw(ctx, rect, asked);
}

// The question's own size; somewhat smaller where all of it stands in sight then.
float QuestionBody::stem_size(ui::Context& ctx, const Rect& room, const AskedQuestion& asked,
                              std::string_view note) {
    auto& paint = ctx.paint();
    float rest = under_stem + over_board + board_height(ctx, room.w, asked) + end_room;
    if (!note.empty()) rest += ui::text_height(paint, note, aside_type, room.w) + under_note;
    if (const ui::Words* how = how_to(asked.question); how != nullptr && !asked.revealed)
        rest += ui::text_height(paint, ctx.say(*how), aside_type, room.w) + under_how;
    if (asked.revealed) {
        std::string words;
        rest += over_feedback + ui::feedback_height(ctx, room.w, feedback(ctx, asked, words));
    }
    const core::RichText stem = stem_without_post(asked.question);
    for (const float size : {42.0f, 38.0f, 34.0f}) {
        if (ui::lay_out(ctx, stem, room.w, stem_style(size)).height + rest <= room.h) return size;
    }
    return 38;
}

float QuestionBody::words(ui::Context& ctx, const Rect& rect, const AskedQuestion& asked, float stem,
                          std::string_view note) {
    float y = rect.y;
    const auto aside = [&](std::string_view text, float gap) {
        y += ui::paragraph(ctx.paint(), {rect.x, y, rect.w, 0}, text, aside_type, ctx.theme().ink_soft) + gap;
    };
    if (!note.empty()) aside(note, under_note);
    y += ui::rich_text(ctx, stem_without_post(asked.question), {rect.x, y, rect.w, 0}, stem_style(stem)) +
         under_stem;
    if (const ui::Words* how = how_to(asked.question); how != nullptr && !asked.revealed)
        aside(ctx.say(*how), under_how);
    y += over_board;
    if (const auto changed = board(ctx, {rect.x, y, rect.w, 0}, asked)) changed_ = changed;
    y += board_height(ctx, rect.w, asked);
    if (asked.revealed) {
        std::string words;
        const ui::Callout panel = feedback(ctx, asked, words);
        feedback_ = {rect.x, y + over_feedback, rect.w, ui::feedback_height(ctx, rect.w, panel)};
        ui::feedback(ctx, feedback_.moved(0, (1 - slide_.at(ctx)) * ui::slide_distance), panel);
        y = feedback_.bottom();
    }
    return y - rect.y + end_room;
}

// The post beside the question, or above it; the answer is the room that is left.
Rect QuestionBody::post(ui::Context& ctx, const Rect& room, const core::Question& question) {
    const core::Post* post = core::first_post(question.stem);
    if (post == nullptr) return room;
    const float width = ctx.portrait() ? room.w : 704;
    const float wanted = ui::social_post_height(ctx, width, *post);
    // In portrait a post may take half the room if it is whole then.
    const float most = !ctx.portrait() ? room.h : wanted <= room.h * 0.5f ? wanted : room.h * 0.42f;
    const float height = std::min(most, wanted);
    ui::social_post(ctx, room.left(width).top(height), *post, post_scroll_);
    return ctx.portrait() ? room.without_top(height + 32) : room.without_left(704 + 64);
}

std::optional<core::Answer> QuestionBody::draw(ui::Context& ctx, const Rect& room, const AskedQuestion& asked,
                                               std::string_view note) {
    changed_.reset();
    if (asked.revealed && frames_shown_ == 0) slide_.begin(ctx, ui::slide_seconds);
    const Rect place = post(ctx, room, asked.question).inset(-4, 0);
    // Room for the edges of the cards, which lie on the clip otherwise.
    const float stem = stem_size(ctx, place.inset(4, 0), asked, note);
    scroll_.draw(ctx, place,
                 [&](const Rect& rect) { return words(ctx, rect.inset(4, 0), asked, stem, note); });
    if (asked.revealed && frames_shown_ < settling_frames) {
        ++frames_shown_;
        scroll_.show(place, feedback_);
        ctx.animate();
    }
    return changed_;
}

}  // namespace netra::screens
