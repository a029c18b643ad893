#include "screens/people_erasing.h"

#include <array>
#include <string>

#include "core/participant.h"
#include "screens/people_typing.h"
#include "screens/people_words.h"
#include "screens/staff_surround.h"
#include "screens/words.h"
#include "ui/choice.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr std::array reasons = {people_words::reason_asked, people_words::reason_mistake,
                                people_words::reason_stranger, people_words::reason_other};
constexpr std::size_t other = reasons.size() - 1;

}  // namespace

// In the language of the records, whatever the screen speaks.
std::string PeopleErasing::reason() const {
    return chosen_ == other ? core::check_name(other_.text()).text
                            : std::string(reasons.at(chosen_.value()).in(ui::Language::indonesian));
}

float PeopleErasing::choices(ui::Context& ctx, const Rect& rect) {
    constexpr std::array keys = {"A", "B", "C", "D"};
    float y = rect.y;
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const std::string id = "reason." + std::to_string(i);
        std::string text(ctx.say(reasons.at(i)));
        if (i == other && chosen_ == other) text += ": " + reason();
        const ui::Choice choice{.id = id,
                                .key = keys.at(i),
                                .text = text,
                                .state = chosen_ == i ? ui::ChoiceState::selected : ui::ChoiceState::idle};
        const float height = ui::choice_height(ctx, rect.w, choice);
        if (ui::choice(ctx, {rect.x, y, rect.w, height}, choice)) {
            if (i == other)
                typing_ = true;
            else
                chosen_ = i;
        }
        y += height + ui::choice_gap;
    }
    return y - rect.y;
}

std::optional<app::Action> PeopleErasing::choosing(ui::Context& ctx, const app::KioskState& state) {
    auto action = staff_surround(ctx, state,
                                 {.back = ctx.say(words::back),
                                  .primary = ctx.say(people_words::erase),
                                  .primary_icon = "trash",
                                  .primary_enabled = chosen_.has_value(),
                                  .primary_by_enter = false,
                                  .help = false});
    const Rect room = ctx.layout().content;
    auto& paint = ctx.paint();
    float high =
        ui::paragraph(paint, room, ctx.say(people_words::erase_why), ui::type::title, ctx.theme().ink) + 8;
    const std::string line =
        ui::filled(ctx.say(people_words::erase_why_line), {state.staff->people.person->line.person.name});
    high += ui::paragraph(paint, room.without_top(high), line, ui::type::list, ctx.theme().ink_soft) + 24;
    scroll_.draw(ctx, room.without_top(high).inset(-4, 0),
                 [&](const Rect& rect) { return choices(ctx, rect.inset(4, 0)); });
    if (!action || std::holds_alternative<app::action::LockStaff>(*action)) return action;
    if (std::holds_alternative<app::action::Back>(*action)) over_ = true;
    if (std::holds_alternative<app::action::Forward>(*action)) asking_ = chosen_.has_value();
    return std::nullopt;
}

std::optional<app::Action> PeopleErasing::typing(ui::Context& ctx, const app::KioskState& state) {
    PeopleTyped typed = people_typing(
        ctx, state, other_, keyboard_,
        {.look = {.label = ctx.say(people_words::reason_label), .hint = ctx.say(people_words::reason_hint)},
         .done = ctx.say(people_words::save)});
    if (typed.done || typed.cancelled) typing_ = false;
    const bool empty = core::check_name(other_.text()).text.empty();
    if (typed.done && !empty) chosen_ = other;
    if (empty && chosen_ == other) chosen_.reset();
    return std::move(typed.action);
}

std::optional<app::Action> PeopleErasing::asking(ui::Context& ctx, const app::KioskState& state) {
    const std::string text = ui::filled(ctx.say(people_words::erase_text),
                                        {state.staff->people.person->line.person.name, reason()});
    const ui::DialogAction answer = ui::dialog(ctx, {.title = ctx.say(people_words::erase_ask),
                                                     .text = text,
                                                     .primary = ctx.say(people_words::erase),
                                                     .secondary = ctx.say(people_words::cancel),
                                                     .primary_icon = "trash",
                                                     .primary_key = ui::Shortcut::none});
    if (answer == ui::DialogAction::none) return std::nullopt;
    asking_ = false;
    if (answer == ui::DialogAction::secondary) return std::nullopt;
    over_ = true;
    return app::PeopleAction{app::people_action::Erase{reason()}};
}

std::optional<app::Action> PeopleErasing::draw(ui::Context& ctx, const app::KioskState& state) {
    auto action = typing_ ? typing(ctx, state) : choosing(ctx, state);
    if (asking_) action = asking(ctx, state);
    return action;
}

}  // namespace netra::screens
