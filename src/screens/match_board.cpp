#include "screens/match_board.h"

#include <algorithm>
#include <string>

#include "ui/choice.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr float link_room = 96;  // between the columns, for the drawn links
constexpr float row_gap = 8;
constexpr float stack_gap = 28;      // between the two lists where they stand one above the other
constexpr float least_column = 440;  // narrower ones break words beside their mark

struct Side {
    std::string id;
    std::string key;
    std::string text;
};

Side left_side(const AskedQuestion& asked, std::size_t place) {
    const auto pair = static_cast<std::size_t>(asked.order.lefts[place]);
    return {"left." + std::to_string(pair), std::to_string(place + 1),
            core::plain_text(asked.question.pairs[pair].left)};
}

Side right_side(const AskedQuestion& asked, const std::vector<std::string>& rights, std::size_t place) {
    const auto right = static_cast<std::size_t>(asked.order.rights[place]);
    return {"right." + std::to_string(right), std::string(1, static_cast<char>('A' + place)), rights[right]};
}

ui::ChoiceState left_state(const AskedQuestion& asked, int pair, bool held) {
    if (asked.revealed) {
        const bool right = asked.placed(pair) == asked.right_place(pair);
        return right ? ui::ChoiceState::right : ui::ChoiceState::wrong;
    }
    return held || asked.placed(pair) >= 0 ? ui::ChoiceState::selected : ui::ChoiceState::idle;
}

// "B": how the right side is called on the screen.
std::string letter_of(const AskedQuestion& asked, int right) {
    const auto at = std::ranges::find(asked.order.rights, right) - asked.order.rights.begin();
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
core::Answer put(const AskedQuestion& asked, int pair, int right) {
    core::Answer answer = asked.answer;
    answer.placed.resize(asked.question.pairs.size(), -1);
    if (asked.question.type != core::QuestionType::sorting) std::ranges::replace(answer.placed, right, -1);
    answer.placed[static_cast<std::size_t>(pair)] = right;
    return answer;
}

// The first right side that is not used; where all are, the first of all.
int free_right(const AskedQuestion& asked) {
    const auto& used = asked.answer.placed;
    const auto found = std::ranges::find_if(
        asked.order.rights, [&](int right) { return std::ranges::find(used, right) == used.end(); });
    return found == asked.order.rights.end() ? asked.order.rights.front() : *found;
}

// `answer` has a place for each pair.
std::optional<int> free_left(const AskedQuestion& asked, const core::Answer& answer) {
    const auto found = std::ranges::find_if(
        asked.order.lefts, [&](int pair) { return answer.placed[static_cast<std::size_t>(pair)] < 0; });
    return found == asked.order.lefts.end() ? std::nullopt : std::optional(*found);
}

// Whoever works by keyboard is taken to what comes next.
void lead_focus(ui::Context& ctx, const std::string& id) {
    if (ctx.focus_visible()) ctx.set_focus(id, true);
}

}  // namespace

float MatchBoard::height(ui::Context& ctx, float width, const AskedQuestion& asked) const {
    const auto rights = core::right_sides(asked.question);
    const bool stacked = is_stacked(ctx, width);
    const float column = stacked ? width : column_width(width);
    float left = 0;
    float right = 0;
    for (std::size_t i = 0; i < asked.order.lefts.size(); ++i) {
        const Side side = left_side(asked, i);
        const auto state = left_state(asked, asked.order.lefts[i], false);
        left += ui::choice_height(ctx, column, choice_of(side, state, true)) + row_gap;
    }
    for (std::size_t i = 0; i < asked.order.rights.size(); ++i) {
        const Side side = right_side(asked, rights, i);
        const auto state = asked.revealed ? ui::ChoiceState::others : ui::ChoiceState::idle;
        right += ui::choice_height(ctx, column, choice_of(side, state, true)) + row_gap;
    }
    return (stacked ? left + stack_gap + right : std::max(left, right)) - row_gap;
}

std::vector<ui::Rect> MatchBoard::draw_lefts(ui::Context& ctx, const Rect& column, const AskedQuestion& asked,
                                             bool letters) {
    std::vector<Rect> rects(asked.question.pairs.size());
    float y = column.y;
    for (std::size_t i = 0; i < asked.order.lefts.size(); ++i) {
        const int pair = asked.order.lefts[i];
        Side side = left_side(asked, i);
        const int right = asked.placed(pair);
        if (letters && right >= 0) side.key = letter_of(asked, right);
        const ui::Choice card = choice_of(side, left_state(asked, pair, held_ == pair), !asked.revealed);
        const Rect place{column.x, y, column.w, ui::choice_height(ctx, column.w, card)};
        rects[static_cast<std::size_t>(pair)] = place;
        if (ui::choice(ctx, place, card)) {
            held_ = held_ == pair ? std::nullopt : std::optional(pair);
            if (held_) lead_focus(ctx, "right." + std::to_string(free_right(asked)));
        }
        y += place.h + row_gap;
    }
    return rects;
}

std::vector<ui::Rect> MatchBoard::draw_rights(ui::Context& ctx, const Rect& column,
                                              const AskedQuestion& asked,
                                              std::optional<core::Answer>& changed) {
    const auto rights = core::right_sides(asked.question);
    std::vector<Rect> rects(rights.size());
    float y = column.y;
    for (std::size_t i = 0; i < asked.order.rights.size(); ++i) {
        const Side side = right_side(asked, rights, i);
        const int right = asked.order.rights[i];
        const bool used = std::ranges::find(asked.answer.placed, right) != asked.answer.placed.end();
        const auto state = asked.revealed ? ui::ChoiceState::others
                           : used         ? ui::ChoiceState::selected
                                          : ui::ChoiceState::idle;
        const ui::Choice card = choice_of(side, state, !asked.revealed && held_.has_value());
        const Rect place{column.x, y, column.w, ui::choice_height(ctx, column.w, card)};
        rects[static_cast<std::size_t>(right)] = place;
        if (ui::choice(ctx, place, card) && held_) {
            changed = put(asked, *held_, right);
            held_.reset();
            const auto left = free_left(asked, *changed);
            lead_focus(ctx, left ? "left." + std::to_string(*left) : "primary");
        }
        y += place.h + row_gap;
    }
    return rects;
}

std::optional<core::Answer> MatchBoard::draw(ui::Context& ctx, const Rect& rect, const AskedQuestion& asked) {
    std::optional<core::Answer> changed;
    if (is_stacked(ctx, rect.w)) {
        const auto lefts = draw_lefts(ctx, rect, asked, true);
        float bottom = rect.y;
        for (const Rect& left : lefts) bottom = std::max(bottom, left.bottom());
        draw_rights(ctx, {rect.x, bottom + row_gap + stack_gap, rect.w, 0}, asked, changed);
        return changed;
    }
    const float width = column_width(rect.w);
    const auto lefts = draw_lefts(ctx, rect.left(width), asked, false);
    const auto rights = draw_rights(ctx, rect.from_right(width), asked, changed);
    for (std::size_t pair = 0; pair < lefts.size(); ++pair) {
        const int right = asked.placed(static_cast<int>(pair));
        if (right < 0 || right >= static_cast<int>(rights.size())) continue;
        const Rect& from = lefts[pair];
        const Rect& to = rights[static_cast<std::size_t>(right)];
        ctx.paint().round_line({from.right() + 6, from.centre().y}, {to.x - 6, to.centre().y},
                               ctx.theme().action, 6);
    }
    return changed;
}

}  // namespace netra::screens
