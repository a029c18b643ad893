#include "screens/people_person_screen.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/nip.h"
#include "screens/people_erasing.h"
#include "screens/people_typing.h"
#include "screens/people_words.h"
#include "screens/staff_note.h"
#include "screens/staff_surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/card.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/keyboard.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;
namespace wanted = app::people_action;

struct Fact {
    std::string_view name;
    std::string value;
};

std::string test_words(const ui::Context& ctx, const app::PersonFile& file) {
    const std::string best = std::to_string(file.best_percent.value_or(0));
    if (file.passed) return ui::filled(ctx.say(people_words::passed), {best});
    if (file.tests == 0) return std::string(ctx.say(people_words::no_test));
    return ui::filled(ctx.say(people_words::failed), {std::to_string(file.tests), best});
}

std::string certificate_words(const ui::Context& ctx, const app::PersonFile& file) {
    for (const storage::IssuedCertificate& certificate : file.certificates) {
        if (certificate.state() == storage::CertificateState::standing)
            return certificate.record.facts.number;
    }
    return std::string(ctx.say(people_words::certificate_none));
}

std::vector<Fact> facts_of(const ui::Context& ctx, const app::PersonFile& file) {
    using namespace people_words;
    const core::Participant& person = file.line.person;
    const ui::Words& pact_words = file.pact_signed     ? pact_signed
                                  : file.pact_declined ? pact_declined
                                                       : pact_open;
    std::string who = person.in_roster ? core::mask_number(person.number) : std::string(ctx.say(walk_in));
    std::vector<Fact> facts = {
        {ctx.say(number), std::move(who)},
        {ctx.say(ticket), file.row_key},
        {ctx.say(unit), person.unit},
        {ctx.say(status), core::status_name(person.status).in(ctx.language())},
        {ctx.say(visit), app::stage_name(file.line.stage).in(ctx.language())},
        {ctx.say(card), std::string(ctx.say(file.card_checked ? card_seen : card_not_seen))},
        {ctx.say(test), test_words(ctx, file)},
        {ctx.say(pact), std::string(ctx.say(pact_words))},
        {ctx.say(certificate), certificate_words(ctx, file)}};
    std::erase_if(facts, [](const Fact& fact) { return fact.value.empty(); });
    return facts;
}

class PersonScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        const app::PersonFile& file = *state.staff->people.person;
        if (erasing_ && erasing_->over()) erasing_.reset();
        if (erasing_) return erasing_->draw(ctx, state);
        auto action = typing_ ? typing(ctx, state) : showing(ctx, state, file);
        if (asking_) action = asked(ctx, file);
        return action;
    }

  private:
    std::optional<app::Action> typing(ui::Context& ctx, const app::KioskState& state);
    std::optional<app::Action> showing(ui::Context& ctx, const app::KioskState& state,
                                       const app::PersonFile& file);
    std::optional<app::Action> help(ui::Context& ctx, const Rect& rect, const app::PersonFile& file,
                                    bool admin);
    std::optional<app::Action> asked(ui::Context& ctx, const app::PersonFile& file);

    ui::Field name_{"name", core::max_name_bytes};
    ui::Keyboard keyboard_;
    ui::Scroll scroll_{"facts"};
    std::optional<PeopleErasing> erasing_;
    bool asking_ = false;
    bool typing_ = false;
};

std::optional<app::Action> PersonScreen::typing(ui::Context& ctx, const app::KioskState& state) {
    PeopleTyped typed =
        people_typing(ctx, state, name_, keyboard_,
                      {.look = {.label = ctx.say(people_words::name)}, .done = ctx.say(people_words::save)});
    if (typed.done || typed.cancelled) typing_ = false;
    asking_ = typed.done;
    return std::move(typed.action);
}

std::optional<app::Action> PersonScreen::help(ui::Context& ctx, const Rect& rect, const app::PersonFile& file,
                                              bool admin) {
    std::optional<app::Action> action;
    int place = 0;
    const int across = ctx.portrait() ? 2 : 1;
    const auto button = [&](const char* id, const ui::Words& words, const char* icon, bool enabled) {
        const Rect row = rect.without_top(static_cast<float>(place / across) * 120).top(96);
        const Rect cell = row.cell(place++ % across, 0, across, 1, 24);
        return ui::button(ctx, cell, {.id = id, .label = ctx.say(words), .icon = icon, .enabled = enabled});
    };
    if (button("check-card", people_words::check_card, "badge", !file.card_checked))
        action = app::PeopleAction{wanted::CheckCard{}};
    if (button("correct", people_words::correct, "pen", file.may_correct())) {
        name_.set_text(file.line.person.name);
        keyboard_.shift(false);
        typing_ = true;
    }
    if (button("unlock", people_words::unlock, "unlock", file.may_unlock()))
        action = app::PeopleAction{wanted::Unlock{}};
    if (admin && button("erase", people_words::erase, "trash", true)) erasing_.emplace();
    return action;
}

float draw_facts(ui::Context& ctx, const Rect& rect, const app::PersonFile& file) {
    auto& paint = ctx.paint();
    const float name = rect.w * 0.3f;
    float y = rect.y;
    for (const Fact& fact : facts_of(ctx, file)) {
        const Rect row{rect.x, y + 14, rect.w, 0};
        const float high =
            ui::paragraph(paint, row.left(name - 24), fact.name, ui::type::list, ctx.theme().ink_soft);
        const float low =
            ui::paragraph(paint, row.without_left(name), fact.value, ui::type::list_strong, ctx.theme().ink);
        y += 28 + std::max(high, low);
        ui::rule(ctx, {rect.x, y}, rect.w);
    }
    return y - rect.y;
}

std::optional<app::Action> PersonScreen::showing(ui::Context& ctx, const app::KioskState& state,
                                                 const app::PersonFile& file) {
    auto action =
        staff_surround(ctx, state,
                       {.back = ctx.say(words::back),
                        .primary = file.may_resume() ? ctx.say(people_words::resume) : std::string_view(),
                        .primary_by_enter = false,
                        .help = false});
    if (action && std::holds_alternative<app::action::Back>(*action))
        action = app::PeopleAction{wanted::ShowList{}};
    if (action && std::holds_alternative<app::action::Forward>(*action))
        action = app::PeopleAction{wanted::Resume{}};
    Rect room = staff_note(ctx, ctx.layout().content, state.staff->people.note);
    room = room.without_top(
        ui::paragraph(ctx.paint(), room, file.line.person.name, ui::type::title, ctx.theme().ink) + 24);
    const bool admin = state.staff->person && state.staff->person->admin;
    const bool stacked = ctx.portrait();
    const Rect side = stacked ? room.top(216) : room.from_right(520);
    if (auto wish = help(ctx, side, file, admin)) action = std::move(wish);
    const Rect sheet = stacked ? room.without_top(240) : room.without_right(560);
    ui::card(ctx, sheet);
    scroll_.draw(
        ctx, sheet.inset(32, 24), [&](const Rect& place) { return draw_facts(ctx, place, file); },
        ctx.theme().surface);
    return action;
}

// Whether the name that was typed is meant.
std::optional<app::Action> PersonScreen::asked(ui::Context& ctx, const app::PersonFile& file) {
    const std::string text =
        ui::filled(ctx.say(people_words::correct_text), {file.line.person.name, name_.text()});
    const ui::DialogAction answer = ui::dialog(ctx, {.title = ctx.say(people_words::correct_ask),
                                                     .text = text,
                                                     .primary = ctx.say(people_words::correct),
                                                     .secondary = ctx.say(people_words::cancel),
                                                     .primary_icon = "check",
                                                     .primary_key = ui::Shortcut::none});
    if (answer == ui::DialogAction::none) return std::nullopt;
    asking_ = false;
    if (answer == ui::DialogAction::secondary) return std::nullopt;
    return app::PeopleAction{wanted::Correct{name_.text()}};
}

}  // namespace

std::unique_ptr<Screen> make_people_person() {
    return std::make_unique<PersonScreen>();
}

}  // namespace netra::screens
