#include "screens/choice_list.h"

#include <algorithm>
#include <string>

#include "screens/words.h"
#include "ui/choice.h"

namespace netra::screens {

using core::QuestionType;

bool is_choice_question(QuestionType type) {
    return type == QuestionType::single || type == QuestionType::several ||
           type == QuestionType::true_false || type == QuestionType::missing_word;
}

namespace {

bool chosen(const ChoiceList& list, int option) {
    return std::ranges::find(list.answer.chosen, option) != list.answer.chosen.end();
}

ui::ChoiceState state_of(const ChoiceList& list, int option) {
    const bool mine = chosen(list, option);
    if (!list.revealed) return mine ? ui::ChoiceState::selected : ui::ChoiceState::idle;
    if (list.question.options[static_cast<std::size_t>(option)].weight > 0) return ui::ChoiceState::right;
    return mine ? ui::ChoiceState::wrong : ui::ChoiceState::others;
}

// The words of one card, kept alive while it is drawn.
struct Card {
    std::string id;
    std::string key;
    std::string text;
};

Card card_of(const ui::Context& ctx, const ChoiceList& list, std::size_t place) {
    const auto option = static_cast<std::size_t>(list.order.options[place]);
    std::string text = core::plain_text(list.question.options[option].text);
    if (text.empty() && list.question.type == QuestionType::true_false) {
        text = ctx.say(option == 0 ? words::true_word : words::false_word);
    }
    return {"answer." + std::to_string(option), std::string(1, static_cast<char>('A' + place)),
            std::move(text)};
}

ui::Choice look_of(const ChoiceList& list, std::size_t place, const Card& card) {
    ui::Choice look;
    look.id = card.id;
    look.key = card.key;
    look.text = card.text;
    look.many = list.question.type == QuestionType::several;
    look.state = state_of(list, list.order.options[place]);
    look.enabled = !list.revealed;
    return look;
}

core::Answer toggled(const ChoiceList& list, int option) {
    core::Answer answer = list.answer;
    if (list.question.type != QuestionType::several) {
        answer.chosen = {option};
    } else if (const auto at = std::ranges::find(answer.chosen, option); at != answer.chosen.end()) {
        answer.chosen.erase(at);
    } else {
        answer.chosen.push_back(option);
        std::ranges::sort(answer.chosen);
    }
    return answer;
}

float gap(const ChoiceList& list) {
    return list.revealed ? 12 : ui::choice_gap;
}

}  // namespace

float choice_list_height(ui::Context& ctx, float width, const ChoiceList& list) {
    float height = 0;
    for (std::size_t place = 0; place < list.order.options.size(); ++place) {
        const Card card = card_of(ctx, list, place);
        height += ui::choice_height(ctx, width, look_of(list, place, card)) + gap(list);
    }
    return height - gap(list);
}

std::optional<core::Answer> choice_list(ui::Context& ctx, const ui::Rect& rect, const ChoiceList& list) {
    std::optional<core::Answer> changed;
    float y = rect.y;
    for (std::size_t place = 0; place < list.order.options.size(); ++place) {
        const Card card = card_of(ctx, list, place);
        const ui::Choice look = look_of(list, place, card);
        const float height = ui::choice_height(ctx, rect.w, look);
        if (ui::choice(ctx, {rect.x, y, rect.w, height}, look))
            changed = toggled(list, list.order.options[place]);
        y += height + gap(list);
    }
    return changed;
}

}  // namespace netra::screens
