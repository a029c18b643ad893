#include "screens/match_board.h"

#include <algorithm>
#include <string>

#include "ui/choice.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr float link_room = 96;  // between the columns, for the drawn links
constexpr float row_gap = 12;
constexpr float stack_gap = 28;      // between the two lists where they stand one above the other
constexpr float least_column = 440;  // narrower ones break words beside their mark

struct Side {
    std::string id;
    std::string key;
    std::string text;
};

Side left_side(const MatchBoard::Look& look, std::size_t place) {
    const auto pair = static_cast<std::size_t>(look.order.lefts[place]);
    return {"left." + std::to_string(pair), std::to_string(place + 1),
            core::plain_text(look.question.pairs[pair].left)};
}

Side right_side(const MatchBoard::Look& look, const std::vector<std::string>& rights, std::size_t place) {
    const auto right = static_cast<std::size_t>(look.order.rights[place]);
    return {"right." + std::to_string(right), std::string(1, static_cast<char>('A' + place)), rights[right]};
}

int placed(const core::Answer& answer, int pair) {
    const auto index = static_cast<std::size_t>(pair);
    return index < answer.placed.size() ? answer.placed[index] : -1;
}

ui::ChoiceState left_state(const MatchBoard::Look& look, int pair, bool held) {
    if (look.revealed) {
        const bool right = placed(look.answer, pair) ==
                           core::right_answer(look.question).placed[static_cast<std::size_t>(pair)];
        return right ? ui::ChoiceState::right : ui::ChoiceState::wrong;
    }
    return held || placed(look.answer, pair) >= 0 ? ui::ChoiceState::selected : ui::ChoiceState::idle;
}

// "B": how the right side is called on the screen.
std::string letter_of(const MatchBoard::Look& look, int right) {
    const auto at = std::ranges::find(look.order.rights, right) - look.order.rights.begin();
    return std::string(1, static_cast<char>('A' + at));
}

ui::Choice choice_of(const Side& side, ui::ChoiceState state, bool enabled) {
    return {
        .id = side.id, .key = side.key, .text = side.text, .state = state, .side = true, .enabled = enabled};
}

float column_width(float width) {
    return (width - link_room) / 2;
}

// Where the columns would be too narrow the lists stand one above the other, and letters take the lines'
// place.
bool is_stacked(const ui::Context& ctx, float width) {
    return column_width(width) < ctx.grown(least_column);
}

// Puts the left side there; a right side that takes one only is freed from another.
core::Answer put(const MatchBoard::Look& look, int pair, int right) {
    core::Answer answer = look.answer;
    answer.placed.resize(look.question.pairs.size(), -1);
    if (look.question.type != core::QuestionType::sorting) std::ranges::replace(answer.placed, right, -1);
    answer.placed[static_cast<std::size_t>(pair)] = right;
    return answer;
}

// The first right side that is not used; where all are, the first of all.
int free_right(const MatchBoard::Look& look) {
    const auto& used = look.answer.placed;
    const auto found = std::ranges::find_if(
        look.order.rights, [&](int right) { return std::ranges::find(used, right) == used.end(); });
    return found == look.order.rights.end() ? look.order.rights.front() : *found;
}

std::optional<int> free_left(const MatchBoard::Look& look, const core::Answer& answer) {
    const auto found =
        std::ranges::find_if(look.order.lefts, [&](int pair) { return placed(answer, pair) < 0; });
    return found == look.order.lefts.end() ? std::nullopt : std::optional(*found);
}

// Whoever works by keyboard is taken to what comes next.
void lead_focus(ui::Context& ctx, const std::string& id) {
    if (ctx.focus_visible()) ctx.set_focus(id, true);
}

}  // namespace

float MatchBoard::height(ui::Context& ctx, float width, const Look& look) const {
    const auto rights = core::right_sides(look.question);
    const bool stacked = is_stacked(ctx, width);
    const float column = stacked ? width : column_width(width);
    float left = 0;
    float right = 0;
    for (std::size_t i = 0; i < look.order.lefts.size(); ++i) {
        const Side side = left_side(look, i);
        left += ui::choice_height(ctx, column, choice_of(side, ui::ChoiceState::idle, true)) + row_gap;
    }
    for (std::size_t i = 0; i < look.order.rights.size(); ++i) {
        const Side side = right_side(look, rights, i);
        right += ui::choice_height(ctx, column, choice_of(side, ui::ChoiceState::idle, true)) + row_gap;
    }
    return (stacked ? left + stack_gap + right : std::max(left, right)) - row_gap;
}

std::vector<ui::Rect> MatchBoard::draw_lefts(ui::Context& ctx, const Rect& column, const Look& look,
                                             bool letters) {
    std::vector<Rect> rects(look.question.pairs.size());
    float y = column.y;
    for (std::size_t i = 0; i < look.order.lefts.size(); ++i) {
        const int pair = look.order.lefts[i];
        Side side = left_side(look, i);
        const int right = placed(look.answer, pair);
        if (letters && right >= 0) side.key = letter_of(look, right);
        const ui::Choice card = choice_of(side, left_state(look, pair, held_ == pair), !look.revealed);
        const Rect place{column.x, y, column.w, ui::choice_height(ctx, column.w, card)};
        rects[static_cast<std::size_t>(pair)] = place;
        if (ui::choice(ctx, place, card)) {
            held_ = held_ == pair ? std::nullopt : std::optional(pair);
            if (held_) lead_focus(ctx, "right." + std::to_string(free_right(look)));
        }
        y += place.h + row_gap;
    }
    return rects;
}

std::vector<ui::Rect> MatchBoard::draw_rights(ui::Context& ctx, const Rect& column, const Look& look,
                                              std::optional<core::Answer>& changed) {
    const auto rights = core::right_sides(look.question);
    std::vector<Rect> rects(rights.size());
    float y = column.y;
    for (std::size_t i = 0; i < look.order.rights.size(); ++i) {
        const Side side = right_side(look, rights, i);
        const int right = look.order.rights[i];
        const bool used = std::ranges::find(look.answer.placed, right) != look.answer.placed.end();
        const auto state = look.revealed ? ui::ChoiceState::others
                           : used        ? ui::ChoiceState::selected
                                         : ui::ChoiceState::idle;
        const ui::Choice card = choice_of(side, state, !look.revealed && held_.has_value());
        const Rect place{column.x, y, column.w, ui::choice_height(ctx, column.w, card)};
        rects[static_cast<std::size_t>(right)] = place;
        if (ui::choice(ctx, place, card) && held_) {
            changed = put(look, *held_, right);
            held_.reset();
            const auto left = free_left(look, *changed);
            lead_focus(ctx, left ? "left." + std::to_string(*left) : "primary");
        }
        y += place.h + row_gap;
    }
    return rects;
}

std::optional<core::Answer> MatchBoard::draw(ui::Context& ctx, const Rect& rect, const Look& look) {
    std::optional<core::Answer> changed;
    if (is_stacked(ctx, rect.w)) {
        const auto lefts = draw_lefts(ctx, rect, look, true);
        float bottom = rect.y;
        for (const Rect& left : lefts) bottom = std::max(bottom, left.bottom());
        draw_rights(ctx, {rect.x, bottom + row_gap + stack_gap, rect.w, 0}, look, changed);
        return changed;
    }
    const float width = column_width(rect.w);
    const auto lefts = draw_lefts(ctx, rect.left(width), look, false);
    const auto rights = draw_rights(ctx, rect.from_right(width), look, changed);
    for (std::size_t pair = 0; pair < lefts.size(); ++pair) {
        const int right = placed(look.answer, static_cast<int>(pair));
        if (right < 0 || right >= static_cast<int>(rights.size())) continue;
        const Rect& from = lefts[pair];
        const Rect& to = rights[static_cast<std::size_t>(right)];
        ctx.paint().round_line({from.right() + 6, from.centre().y}, {to.x - 6, to.centre().y},
                               ctx.theme().action, 6);
    }
    return changed;
}

}  // namespace netra::screens
