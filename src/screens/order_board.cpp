#include "screens/order_board.h"

#include <algorithm>
#include <string>

#include "ui/choice.h"

namespace netra::screens {

namespace {

constexpr float gap = 12;

// What a card needs, kept alive while it is drawn.
struct Card {
    int pair;
    std::string id;
    std::string key;
    std::string text;
};

std::vector<int> shown_pairs(const AskedQuestion& asked) {
    std::vector<int> pairs = asked.order.lefts;
    if (asked.revealed) std::ranges::sort(pairs, {}, [&](int pair) { return asked.right_place(pair); });
    return pairs;
}

Card card_of(const AskedQuestion& asked, int pair) {
    const int place = asked.revealed ? asked.right_place(pair) : asked.placed(pair);
    return {pair, "order." + std::to_string(pair), place < 0 ? "·" : std::to_string(place + 1),
            core::plain_text(asked.question.pairs[static_cast<std::size_t>(pair)].left)};
}

ui::Choice look_of(const AskedQuestion& asked, const Card& card) {
    ui::Choice look{.id = card.id, .key = card.key, .text = card.text, .many = true};
    const int place = asked.placed(card.pair);
    if (asked.revealed)
        look.state = place == asked.right_place(card.pair) ? ui::ChoiceState::right : ui::ChoiceState::wrong;
    else
        look.state = place < 0 ? ui::ChoiceState::idle : ui::ChoiceState::selected;
    return look;
}

// Numbers stay without a gap: those behind one that is given back move up.
core::Answer touched(const AskedQuestion& asked, int pair) {
    core::Answer answer = asked.answer;
    answer.placed.resize(asked.question.pairs.size(), -1);
    int& place = answer.placed[static_cast<std::size_t>(pair)];
    if (place < 0) {
        place = static_cast<int>(std::ranges::count_if(answer.placed, [](int taken) { return taken >= 0; }));
        return answer;
    }
    const int free = std::exchange(place, -1);
    for (int& other : answer.placed) other -= other > free ? 1 : 0;
    return answer;
}

}  // namespace

float order_board_height(ui::Context& ctx, float width, const AskedQuestion& asked) {
    float height = -gap;
    for (const int pair : asked.order.lefts)
        height += ui::choice_height(ctx, width, look_of(asked, card_of(asked, pair))) + gap;
    return height;
}

std::optional<core::Answer> order_board(ui::Context& ctx, const ui::Rect& rect, const AskedQuestion& asked) {
    std::optional<core::Answer> changed;
    float y = rect.y;
    for (const int pair : shown_pairs(asked)) {
        const Card card = card_of(asked, pair);
        const ui::Choice look = look_of(asked, card);
        const float height = ui::choice_height(ctx, rect.w, look);
        if (ui::choice(ctx, {rect.x, y, rect.w, height}, look)) changed = touched(asked, pair);
        y += height + gap;
    }
    return changed;
}

}  // namespace netra::screens
