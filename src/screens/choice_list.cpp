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

bool chosen(const AskedQuestion& asked, int option) {
    return std::ranges::find(asked.answer.chosen, option) != asked.answer.chosen.end();
}

ui::ChoiceState state_of(const AskedQuestion& asked, int option) {
    const bool mine = chosen(asked, option);
    if (!asked.revealed) return mine ? ui::ChoiceState::selected : ui::ChoiceState::idle;
    if (asked.question.options[static_cast<std::size_t>(option)].weight > 0) return ui::ChoiceState::right;
    return mine ? ui::ChoiceState::wrong : ui::ChoiceState::others;
}

// The words of one card, kept alive while it is drawn.
struct Card {
    std::string id;
    std::string key;
    std::string text;
};

Card card_of(const ui::Context& ctx, const AskedQuestion& asked, std::size_t place) {
    const auto option = static_cast<std::size_t>(asked.order.options[place]);
    std::string text = core::plain_text(asked.question.options[option].text);
    if (text.empty() && asked.question.type == QuestionType::true_false) {
        text = ctx.say(option == 0 ? words::true_word : words::false_word);
    }
    return {"answer." + std::to_string(option), std::string(1, static_cast<char>('A' + place)),
            std::move(text)};
}

ui::Choice look_of(const AskedQuestion& asked, std::size_t place, const Card& card) {
    ui::Choice look;
    look.id = card.id;
    look.key = card.key;
    look.text = card.text;
    look.many = asked.question.type == QuestionType::several;
    look.state = state_of(asked, asked.order.options[place]);
    look.enabled = !asked.revealed;
    return look;
}

core::Answer toggled(const AskedQuestion& asked, int option) {
    core::Answer answer = asked.answer;
    if (asked.question.type != QuestionType::several) {
        answer.chosen = {option};
    } else if (const auto at = std::ranges::find(answer.chosen, option); at != answer.chosen.end()) {
        answer.chosen.erase(at);
    } else {
        answer.chosen.push_back(option);
        std::ranges::sort(answer.chosen);
    }
    return answer;
}

float gap(const AskedQuestion& asked) {
    return asked.revealed ? 12 : ui::choice_gap;
}

}  // namespace

float choice_list_height(ui::Context& ctx, float width, const AskedQuestion& asked) {
    float height = 0;
    for (std::size_t place = 0; place < asked.order.options.size(); ++place) {
        const Card card = card_of(ctx, asked, place);
        height += ui::choice_height(ctx, width, look_of(asked, place, card)) + gap(asked);
    }
    return height - gap(asked);
}

std::optional<core::Answer> choice_list(ui::Context& ctx, const ui::Rect& rect, const AskedQuestion& asked) {
    std::optional<core::Answer> changed;
    float y = rect.y;
    for (std::size_t place = 0; place < asked.order.options.size(); ++place) {
        const Card card = card_of(ctx, asked, place);
        const ui::Choice look = look_of(asked, place, card);
        const float height = ui::choice_height(ctx, rect.w, look);
        if (ui::choice(ctx, {rect.x, y, rect.w, height}, look))
            changed = toggled(asked, asked.order.options[place]);
        y += height + gap(asked);
    }
    return changed;
}

}  // namespace netra::screens
