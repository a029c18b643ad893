#include "screens/event_screen.h"

#include <algorithm>
#include <string>

#include "app/event_desk.h"
#include "screens/event_facts.h"
#include "screens/event_figures.h"
#include "screens/event_words.h"
#include "screens/staff_surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/dialog.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using app::StaffRoom;
using ui::Rect;
namespace what = app::event_action;

constexpr float button_height = 96;

class EventScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    std::optional<app::Action> ask(ui::Context& ctx, const app::KioskState& state);

    bool asking_ = false;
    ui::Scroll scroll_{"event"};
};

bool is_example(const app::KioskState& state, const core::Event& event) {
    return state.demo && event.code == app::EventDesk::demo_event_code;
}

// What the footer's button does with the event; empty: nothing.
std::string_view primary_of(const ui::Context& ctx, const app::KioskState& state) {
    const app::EventRoomState& room = state.staff->event;
    if (!state.staff->person->admin) return {};
    if (!room.shown) return ctx.say(event_words::make);
    if (is_example(state, room.shown->event)) return {};
    return ctx.say(room.shown->event.open ? event_words::close_it : event_words::open_it);
}

struct Deed {
    const char* id;
    std::string label;
    const char* icon;
    app::Action action;
};

// Beside opening and closing.
std::vector<Deed> deeds_of(const ui::Context& ctx, const app::KioskState& state) {
    const app::EventRoomState& room = state.staff->event;
    const core::Event& event = room.shown->event;
    const bool admin = state.staff->person->admin;
    const bool runs_here = event.open && state.event && state.event->code == event.code;
    std::vector<Deed> deeds;
    if (runs_here) {
        deeds.push_back({"symbolic", std::string(ctx.say(event_words::symbolic)), "pen",
                         app::action::EnterRoom{StaffRoom::symbolic}});
        deeds.push_back({"pledge", std::string(ctx.say(event_words::pledge)), "people",
                         app::action::EnterRoom{StaffRoom::hall_pledge}});
    }
    if (admin && !event.open && !is_example(state, event)) {
        deeds.push_back({"change", std::string(ctx.say(event_words::change)), "pen",
                         app::EventAction{what::Edit{event.code}}});
        if (room.count.in_all.came > 0)
            deeds.push_back({"papers", std::string(ctx.say(event_words::papers_again)), "save",
                             app::EventAction{what::Close{}}});
    }
    if (admin)
        deeds.push_back(
            {"new", std::string(ctx.say(event_words::make)), "plus", app::EventAction{what::Edit{}}});
    if (room.codes.size() > 1) {
        const auto at = std::ranges::find(room.codes, event.code) - room.codes.begin();
        const std::string& other = room.codes[static_cast<std::size_t>(at + 1) % room.codes.size()];
        deeds.push_back({"other", ui::filled(ctx.say(event_words::next_event), {other}), "calendar",
                         app::EventAction{what::Show{other}}});
    }
    return deeds;
}

// In one row, or two where letters are large or the screen is narrow.
int deed_columns(const ui::Context& ctx, std::size_t deeds) {
    const int most = ctx.portrait() ? 2 : ctx.text_size() == ui::TextSize::normal ? 4 : 3;
    return std::clamp(static_cast<int>(deeds), 1, most);
}

float deeds_height(const ui::Context& ctx, std::size_t deeds) {
    const int columns = deed_columns(ctx, deeds);
    const int rows = (static_cast<int>(deeds) + columns - 1) / columns;
    return static_cast<float>(rows) * (button_height + 16) - 16;
}

std::optional<app::Action> draw_deeds(ui::Context& ctx, const Rect& rect, const std::vector<Deed>& deeds) {
    std::optional<app::Action> action;
    const int columns = deed_columns(ctx, deeds.size());
    for (int i = 0; i < static_cast<int>(deeds.size()); ++i) {
        const Deed& deed = deeds[static_cast<std::size_t>(i)];
        const Rect row = rect.without_top(static_cast<float>(i / columns) * (button_height + 16));
        const ui::Button button{
            .id = deed.id, .label = deed.label, .icon = deed.icon, .type = ui::type::label};
        if (ui::button(ctx, row.top(button_height).cell(i % columns, 0, columns, 1, 16), button))
            action = deed.action;
    }
    return action;
}

// Title at the left, whether it is open at the right; answers the height.
float heading(ui::Context& ctx, const Rect& rect, const core::Event& event) {
    const ui::Say say = event.open ? ui::Say::right : ui::Say::info;
    const auto word = ctx.say(event.open ? event_words::open : event_words::closed);
    auto& paint = ctx.paint();
    const float wide = paint.width(word, ui::type::body_strong) + 88;
    const float line = paint.leading(ui::type::heading.sized(44));
    const Rect chip = rect.top(std::max(64.0f, line)).from_right(wide);
    paint.fill(chip, ui::tone(ctx.theme(), say).ground, chip.h / 2);
    ui::say_mark(ctx, {chip.x + 36, chip.centre().y}, 20, say);
    paint.text_on({chip.x + 68, chip.centre().y}, word, ui::type::body_strong,
                  event.open ? ui::tone(ctx.theme(), say).ink : ctx.theme().ink);
    const float title = ui::paragraph(paint, rect.without_right(wide + 32), event.title,
                                      ui::type::heading.sized(44), ctx.theme().ink);
    return std::max(chip.h, title) + 20;
}

std::string papers_text(const ui::Context& ctx, const app::ClosingPapers& papers) {
    return ui::filled(ctx.say(event_words::papers_text),
                      {papers.checkpoint_file.filename().string(), papers.figures_file.filename().string(),
                       papers.backup.filename().string(), papers.backup.parent_path().string()});
}

// What is to be known first: each as a callout, from the top of `rect`; answers the height.
float notices(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    const app::EventRoomState& room = state.staff->event;
    float y = 0;
    const auto say = [&](ui::Say tone, std::string_view title, std::string_view text) {
        const ui::Callout callout{.say = tone, .title = title, .text = text};
        const float height = ui::callout_height(ctx, rect.w, callout);
        ui::callout(ctx, rect.without_top(y).top(height), callout);
        y += height + 20;
    };
    if (room.papers) say(ui::Say::right, ctx.say(event_words::papers_made), papers_text(ctx, *room.papers));
    if (room.refusal) say(ui::Say::caution, ctx.say(event_words::refused), ctx.say(*room.refusal));
    const bool example = is_example(state, room.shown->event);
    if (example) say(ui::Say::info, {}, ctx.say(event_words::example));
    if (room.obstacle && !example && !room.papers)
        say(ui::Say::caution, ctx.say(event_words::cannot_open), ctx.say(*room.obstacle));
    if (!state.staff->person->admin) say(ui::Say::info, {}, ctx.say(event_words::admin_needed));
    return y;
}

float content(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    const app::EventStanding& shown = *state.staff->event.shown;
    float y = heading(ctx, rect, shown.event);
    y += notices(ctx, rect.without_top(y), state);
    const bool stacked = ctx.portrait();
    const Rect room = rect.without_top(y);
    const float wide = stacked ? room.w : (room.w - 32) * 0.44f;
    const Rect figures = stacked ? room : room.from_right(wide);
    const float figures_tall = event_figures(ctx, figures, state);
    const Rect facts = stacked ? room.without_top(figures_tall + 24) : room.without_right(wide + 48);
    const float facts_tall = fact_rows(ctx, facts, event_facts(ctx, shown.event));
    return y + (stacked ? figures_tall + 24 + facts_tall : std::max(figures_tall, facts_tall));
}

void nothing_yet(ui::Context& ctx) {
    const ui::Callout none{.title = ctx.say(event_words::none), .text = ctx.say(event_words::none_text)};
    const Rect room = ctx.layout().content;
    ui::callout(ctx, room.top(ui::callout_height(ctx, room.w, none)), none);
}

std::optional<app::Action> EventScreen::ask(ui::Context& ctx, const app::KioskState& state) {
    using namespace event_words;
    const core::Event& event = state.staff->event.shown->event;
    const std::string title = ui::filled(ctx.say(event.open ? close_question : open_question), {event.code});
    std::string text(ctx.say(event.open ? close_text : open_text));
    if (event.open && state.visitor) text += "\n" + std::string(ctx.say(close_visit));
    const ui::Dialog question{.title = title,
                              .text = text,
                              .primary = ctx.say(event.open ? close_it : open_it),
                              .secondary = ctx.say(no),
                              .primary_icon = event.open ? "lock" : "unlock",
                              .primary_key = ui::Shortcut::none};
    const ui::DialogAction answer = ui::dialog(ctx, question);
    if (answer != ui::DialogAction::none) asking_ = false;
    if (answer != ui::DialogAction::primary) return std::nullopt;
    if (event.open) return app::EventAction{what::Close{}};
    return app::EventAction{what::Open{}};
}

std::optional<app::Action> EventScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const app::EventRoomState& room = state.staff->event;
    const bool closed = room.shown && !room.shown->event.open;
    auto action = staff_surround(ctx, state,
                                 {.back = ctx.say(words::back),
                                  .primary = primary_of(ctx, state),
                                  .primary_icon = !room.shown ? "plus"
                                                  : closed    ? "unlock"
                                                              : "lock",
                                  .primary_enabled = !closed || !room.obstacle,
                                  .primary_by_enter = false,
                                  .help = false});
    if (action && std::holds_alternative<app::action::Back>(*action))
        return app::action::EnterRoom{StaffRoom::home};
    const bool forward = action && std::holds_alternative<app::action::Forward>(*action);
    if (forward) action.reset();
    if (!room.shown) {
        nothing_yet(ctx);
        return forward ? std::optional<app::Action>(app::EventAction{what::Edit{}}) : action;
    }
    if (forward) asking_ = true;
    const std::vector<Deed> deeds = deeds_of(ctx, state);
    const Rect all = ctx.layout().content;
    const float low = deeds.empty() ? 0 : deeds_height(ctx, deeds.size()) + 24;
    const Rect sheet = all.without_bottom(low);
    ui::card(ctx, sheet);
    scroll_.draw(
        ctx, sheet.inset(32, 24), [&](const Rect& rect) { return content(ctx, rect, state); },
        ctx.theme().surface);
    if (const auto asked = draw_deeds(ctx, all.from_bottom(low - 24), deeds)) action = asked;
    if (asking_) action = ask(ctx, state);
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_event() {
    return std::make_unique<EventScreen>();
}

}  // namespace netra::screens
