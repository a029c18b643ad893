#include "screens/people_list_screen.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "core/nip.h"
#include "screens/people_typing.h"
#include "screens/people_words.h"
#include "screens/staff_note.h"
#include "screens/staff_surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/card.h"
#include "ui/field.h"
#include "ui/keyboard.h"
#include "ui/scroll.h"
#include "ui/table.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;
namespace wanted = app::people_action;

constexpr std::size_t longest_words = 512;  // a scanned certificate's address

class PeopleListScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override {
        if (!std::exchange(begun_, true)) field_.set_text(state.staff->people.words);
        return typing_ ? typing(ctx, state) : listing(ctx, state);
    }

  private:
    std::optional<app::Action> typing(ui::Context& ctx, const app::KioskState& state);
    std::optional<app::Action> listing(ui::Context& ctx, const app::KioskState& state);
    std::optional<app::Action> search_row(ui::Context& ctx, Rect& room);
    std::optional<app::Action> table(ui::Context& ctx, const Rect& rect, const app::PeopleRoomState& people);
    app::Action search() const { return app::PeopleAction{wanted::Search{field_.text()}}; }

    ui::Field field_{"find", longest_words};
    ui::Keyboard keyboard_;
    ui::Scroll scroll_{"people"};
    bool begun_ = false;  // the words that were searched for stand in the field
    bool typing_ = false;
};

ui::Field::Look look(const ui::Context& ctx) {
    return {.label = ctx.say(people_words::find_label), .hint = ctx.say(people_words::find_hint)};
}

std::optional<app::Action> PeopleListScreen::typing(ui::Context& ctx, const app::KioskState& state) {
    PeopleTyped typed =
        people_typing(ctx, state, field_, keyboard_,
                      {.look = look(ctx), .done = ctx.say(people_words::find), .icon = "search"});
    if (typed.done || typed.cancelled) typing_ = false;
    if (!typed.done) return std::move(typed.action);
    scroll_.to_top();
    return search();
}

// The field takes a scanner's and a keyboard's keys; the button brings the keys of the screen. Takes what it
// needs from the top of `room`.
std::optional<app::Action> PeopleListScreen::search_row(ui::Context& ctx, Rect& room) {
    const ui::Button type{.id = "type", .label = ctx.say(people_words::type), .icon = "keyboard"};
    const ui::Button all{.id = "all", .label = ctx.say(people_words::all), .icon = "list"};
    const bool below = ctx.portrait();
    const float width = std::max(ui::button_width(ctx, type), ui::button_width(ctx, all));
    const Rect box = ui::Field::box(ctx, room, look(ctx));
    const Rect buttons = below ? Rect{room.x, box.bottom() + 24, room.w, 96} : box.from_right(2 * width + 24);
    if (!field_.focused(ctx) && !ctx.focus_visible()) field_.focus(ctx);
    field_.draw(ctx, below ? room : room.without_right(2 * width + 56), look(ctx));
    room = room.without_top(buttons.bottom() + 24 - room.y);
    if (ui::button(ctx, buttons.cell(0, 0, 2, 1, 24), type)) {
        typing_ = true;
        keyboard_.shift(false);
    }
    if (ui::button(ctx, buttons.cell(1, 0, 2, 1, 24), all)) {
        field_.clear();
        return search();
    }
    return field_.entered() ? std::optional(search()) : std::nullopt;
}

std::optional<app::Action> PeopleListScreen::table(ui::Context& ctx, const Rect& rect,
                                                   const app::PeopleRoomState& people) {
    const std::array<ui::TableColumn, 4> columns{
        {{.title = ctx.say(people_words::name), .share = 4, .strong = true},
         {.title = ctx.say(people_words::unit), .share = 4},
         {.title = ctx.say(people_words::number), .share = 1.6f},
         {.title = ctx.say(people_words::visit), .share = 2.4f}}};
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < people.lines.size(); ++i) ids.push_back(std::to_string(i));
    std::vector<ui::TableRow> rows;
    for (std::size_t i = 0; i < people.lines.size(); ++i) {
        const app::PersonLine& line = people.lines[i];
        rows.push_back({.id = ids[i],
                        .cells = {{.text = line.person.name},
                                  {.text = line.person.unit},
                                  {.text = core::mask_number(line.person.number)},
                                  {.text = app::stage_name(line.stage).in(ctx.language())}}});
    }
    const ui::Table table{
        .id = "people",
        .columns = columns,
        .rows = rows,
        .empty = ctx.say(people.words.empty() ? people_words::empty_list : people_words::nobody),
        .row_tappable = true};
    const std::string more = ui::filled(ctx.say(people_words::more), {std::to_string(people.lines.size())});
    std::optional<std::size_t> tapped;
    scroll_.draw(
        ctx, rect,
        [&](const Rect& place) {
            float height = ui::table_height(ctx, place.w, table);
            tapped = ui::table(ctx, place.top(height), table).row;
            if (people.more)
                height += 24 + ui::paragraph(ctx.paint(), place.without_top(height + 24), more,
                                             ui::type::list, ctx.theme().ink_soft);
            return height;
        },
        ctx.theme().surface);
    if (!tapped) return std::nullopt;
    return app::PeopleAction{wanted::ShowPerson{people.lines[*tapped].key}};
}

// What brings a list in and what takes the tickets out stand side by side, for admins.
std::optional<app::Action> footer(ui::Context& ctx, const app::KioskState& state) {
    const bool admin = state.staff->person && state.staff->person->admin;
    const ui::Footer footer{.back = ctx.say(words::back),
                            .primary = admin ? ctx.say(people_words::import_list) : std::string_view(),
                            .primary_icon = "usb",
                            .primary_by_enter = false,
                            .help = false};
    const auto action = staff_surround(ctx, state, footer, {.kept_free = admin});
    if (admin) {
        const ui::Button tickets{
            .id = "tickets", .label = ctx.say(people_words::save_tickets), .icon = "ticket"};
        const ui::Still still(ctx, ctx.layout().footer);
        Rect middle = footer_middle(ctx, footer);
        if (ctx.portrait()) middle.y = ui::footer_left(ctx).y, middle.h = ui::footer_left(ctx).h;
        const float width = ctx.portrait() ? middle.w : std::max(336.0f, ui::button_width(ctx, tickets));
        if (ui::button(ctx, middle.from_right(std::min(middle.w, width)), tickets))
            return app::PeopleAction{wanted::SaveTickets{}};
    }
    if (action && std::holds_alternative<app::action::Back>(*action))
        return app::action::EnterRoom{app::StaffRoom::home};
    if (action && std::holds_alternative<app::action::Forward>(*action))
        return app::PeopleAction{wanted::ShowFiles{}};
    return action;
}

std::optional<app::Action> PeopleListScreen::listing(ui::Context& ctx, const app::KioskState& state) {
    const app::PeopleRoomState& people = state.staff->people;
    auto action = footer(ctx, state);
    Rect room = staff_note(ctx, ctx.layout().content, people.note);
    if (auto asked = search_row(ctx, room)) action = std::move(asked);
    ui::card(ctx, room);
    if (auto chosen = table(ctx, room.inset(32, 24), people)) action = std::move(chosen);
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_people_list() {
    return std::make_unique<PeopleListScreen>();
}

}  // namespace netra::screens
