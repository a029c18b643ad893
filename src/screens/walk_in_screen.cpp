#include "screens/walk_in_screen.h"

#include <array>

#include "core/nip.h"
#include "core/participant.h"
#include "core/suggestion.h"
#include "screens/surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/field.h"
#include "ui/keyboard.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

enum Step { ask_status, ask_name, ask_unit, ask_position };

constexpr std::array statuses = {core::Status::pns, core::Status::cpns, core::Status::pppk,
                                 core::Status::pppk_part_time, core::Status::non_asn};

class WalkInScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        return step_ == ask_status ? status(ctx, state) : typing(ctx, state);
    }

  private:
    struct Question {
        ui::Field& field;
        const ui::Words& label;
        const ui::Words& hint;
        bool needed;
    };

    std::optional<app::Action> status(ui::Context& ctx, const app::KioskState& state);
    float statuses_list(ui::Context& ctx, const ui::Rect& rect);
    std::optional<app::Action> typing(ui::Context& ctx, const app::KioskState& state);
    std::optional<app::Action> next(ui::Context& ctx, const app::KioskState& state);
    Question question();
    void suggest(ui::Context& ctx, const ui::Rect& from, float bottom, const std::vector<std::string>& units);
    void enter(ui::Context& ctx, Step step);

    Step step_ = ask_status;
    std::optional<core::Status> status_;
    ui::Field name_{"name", core::max_name_bytes};
    ui::Field unit_{"unit", core::max_name_bytes};
    ui::Field position_{"position", core::max_name_bytes};
    ui::Keyboard keyboard_;
    ui::Scroll scroll_{"statuses"};
    std::string error_;
};

WalkInScreen::Question WalkInScreen::question() {
    if (step_ == ask_name) return {name_, words::name, words::name_hint, true};
    if (step_ == ask_unit) return {unit_, words::unit, words::unit_hint, true};
    return {position_, words::position, words::position_hint, false};
}

void WalkInScreen::enter(ui::Context& ctx, Step step) {
    step_ = step;
    error_.clear();
    if (step == ask_status) return;
    keyboard_.shift(question().field.text().empty());
    question().field.focus(ctx);
}

float WalkInScreen::statuses_list(ui::Context& ctx, const ui::Rect& rect) {
    constexpr std::array keys = {"A", "B", "C", "D", "E"};
    float y = rect.y;
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        const std::string id = "status." + std::to_string(i);
        const ui::Choice choice{
            .id = id,
            .key = keys[i],
            .text = ctx.say(core::status_name(statuses[i])),
            .state = status_ == statuses[i] ? ui::ChoiceState::selected : ui::ChoiceState::idle};
        const float height = ui::choice_height(ctx, rect.w, choice);
        if (ui::choice(ctx, {rect.x, y, rect.w, height}, choice)) status_ = statuses[i];
        y += height + 12;
    }
    return y - rect.y;
}

std::optional<app::Action> WalkInScreen::status(ui::Context& ctx, const app::KioskState& state) {
    auto action = surround(ctx, state,
                           {.back = ctx.say(words::back),
                            .primary = ctx.say(words::next),
                            .primary_enabled = status_.has_value()});
    const ui::Words& line = state.typed_number.empty() ? words::walk_in_none : words::walk_in_line;
    const ui::Rect room = heading(ctx, ctx.say(words::walk_in_title), ctx.say(line));
    scroll_.draw(ctx, room.inset(-4, 0),
                 [&](const ui::Rect& rect) { return statuses_list(ctx, rect.inset(4, 0)); });
    if (action && std::holds_alternative<app::action::Forward>(*action)) {
        if (status_) enter(ctx, ask_name);
        return std::nullopt;
    }
    return action;
}

std::optional<app::Action> WalkInScreen::next(ui::Context& ctx, const app::KioskState& state) {
    const Question asked = question();
    const core::NameCheck check = core::check_name(asked.field.text());
    const bool empty = check.problem == core::NameProblem::empty;
    if (check.problem && (asked.needed || !empty)) {
        error_ = ctx.say(core::describe(*check.problem));
        return std::nullopt;
    }
    if (step_ != ask_position) {
        enter(ctx, step_ == ask_name ? ask_unit : ask_position);
        return std::nullopt;
    }
    core::Participant person;
    person.number = state.typed_number;
    person.name = name_.text();
    person.unit = unit_.text();
    person.position = position_.text();
    person.status = *status_;
    return app::action::RegisterWalkIn{std::move(person)};
}

// Units of the roster that begin as what is typed, where the keys leave the room for them: side by side, in
// portrait one under the other.
void WalkInScreen::suggest(ui::Context& ctx, const ui::Rect& from, float bottom,
                           const std::vector<std::string>& units) {
    constexpr float high = 88, gap = 16;
    constexpr int most = 3;
    int i = 0;
    for (const std::string& unit : core::suggestions(units, unit_.text(), most)) {
        const ui::Rect row{from.x, from.y + gap, from.w, high};
        const ui::Rect place = ctx.portrait() ? row.moved(0, static_cast<float>(i) * (high + gap))
                                              : row.cell(i, 0, most, 1, gap);
        if (place.bottom() + 8 > bottom) return;
        const std::string id = "unit." + std::to_string(i++);
        const ui::Button button{
            .id = id, .label = unit, .kind = ui::ButtonKind::quiet, .type = ui::type::label};
        if (ui::button(ctx, place, button)) unit_.set_text(unit);
    }
}

std::optional<app::Action> WalkInScreen::typing(ui::Context& ctx, const app::KioskState& state) {
    surround_without_footer(ctx, state);
    const auto key = keyboard_.draw(ctx);
    const Question asked = question();
    const ui::Rect all = ctx.layout().content;
    const float bottom = ctx.canvas().height - ui::Keyboard::height(ctx);
    const ui::Rect room{all.x, all.y, all.w, bottom - all.y - 16};
    // The largest text leaves no room for the title over field, error and keys.
    const ui::Field::Look look{.label = ctx.say(asked.label), .hint = ctx.say(asked.hint), .error = error_};
    const float title = ctx.paint().leading(ui::type::title) + 24;
    const bool titled = title + asked.field.height(ctx, look) <= room.h;
    if (titled)
        ui::paragraph(ctx.paint(), room, ctx.say(words::walk_in_title), ui::type::title, ctx.theme().ink);
    const float top = room.y + (titled ? title : 0);
    const ui::Button back{
        .id = "back", .label = ctx.say(words::back), .icon = "arrow-left", .shortcut = ui::Shortcut::escape};
    const ui::Button forward{.id = "primary",
                             .label = ctx.say(words::next),
                             .kind = ui::ButtonKind::primary,
                             .icon = "arrow-right",
                             .icon_after = true};
    const float back_width = std::max(224.0f, ui::button_width(ctx, back));
    const float forward_width = std::max(320.0f, ui::button_width(ctx, forward));
    const bool stacked = ctx.portrait();
    const float field_width = stacked ? room.w : room.w - back_width - forward_width - 64;
    if (!asked.field.focused(ctx) && !ctx.focus_visible()) asked.field.focus(ctx);
    if (asked.field.draw(ctx, {room.x, top, field_width, 0}, look, key)) error_.clear();
    const float field_height = asked.field.height(ctx, look);
    const float buttons = stacked ? top + field_height + 24 : top + 48;
    // Where there is no error its line is free for them.
    const float under = error_.empty() ? ctx.paint().leading(ui::type::callout_title) + 12 : 0;
    if (step_ == ask_unit)
        suggest(ctx, {room.x, stacked ? buttons + 112 + 16 : top + field_height - under, room.w, 0}, bottom,
                state.units);
    const bool done = asked.field.entered() || (key && key->key == ui::Key::enter);
    if (ui::button(ctx, {room.right() - forward_width - 32 - back_width, buttons, back_width, 112}, back)) {
        enter(ctx, step_ == ask_name ? ask_status : step_ == ask_unit ? ask_name : ask_unit);
        return std::nullopt;
    }
    if (ui::button(ctx, {room.right() - forward_width, buttons, forward_width, 112}, forward) || done)
        return next(ctx, state);
    return std::nullopt;
}

}  // namespace

std::unique_ptr<Screen> make_walk_in() {
    return std::make_unique<WalkInScreen>();
}

}  // namespace netra::screens
