#include "screens/people_roster_screen.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "screens/people_words.h"
#include "screens/staff_note.h"
#include "screens/staff_surround.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/callout.h"
#include "ui/card.h"
#include "ui/scroll.h"
#include "ui/table.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;
namespace wanted = app::people_action;

constexpr std::size_t findings_shown = 100;

class FilesScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    ui::Scroll scroll_{"files"};
};

std::optional<app::Action> FilesScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const app::PeopleRoomState& people = state.staff->people;
    auto action = staff_surround(ctx, state, {.back = ctx.say(words::back), .help = false});
    if (action && std::holds_alternative<app::action::Back>(*action))
        action = app::PeopleAction{wanted::ShowList{}};
    Rect room = staff_note(ctx, ctx.layout().content, people.note);
    auto& paint = ctx.paint();
    room = room.without_top(
        ui::paragraph(paint, room, ctx.say(people_words::lists), ui::type::title, ctx.theme().ink) + 8);
    room = room.without_top(
        ui::paragraph(paint, room, ctx.say(people_words::lists_line), ui::type::list, ctx.theme().ink_soft) +
        24);
    const std::array<ui::TableColumn, 2> columns{
        {{.title = ctx.say(people_words::file), .share = 3, .strong = true},
         {.title = ctx.say(people_words::folder), .share = 2}}};
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < people.files.size(); ++i) ids.push_back(std::to_string(i));
    std::vector<ui::TableRow> rows;
    for (std::size_t i = 0; i < people.files.size(); ++i) {
        const std::filesystem::path place = people.files[i].place;
        rows.push_back(
            {.id = ids[i],
             .cells = {{.text = place.filename().string()}, {.text = place.parent_path().string()}}});
    }
    const ui::Table table{.id = "files",
                          .columns = columns,
                          .rows = rows,
                          .empty = ctx.say(people_words::no_lists),
                          .row_tappable = true};
    ui::card(ctx, room);
    std::optional<std::size_t> tapped;
    scroll_.draw(
        ctx, room.inset(32, 24),
        [&](const Rect& place) {
            const float height = ui::table_height(ctx, place.w, table);
            tapped = ui::table(ctx, place.top(height), table).row;
            return height;
        },
        ctx.theme().surface);
    if (tapped) action = app::PeopleAction{wanted::CheckRoster{people.files[*tapped].path}};
    return action;
}

ui::Say say_of(roster::Weight weight) {
    return weight == roster::Weight::error     ? ui::Say::wrong
           : weight == roster::Weight::warning ? ui::Say::caution
                                               : ui::Say::info;
}

struct Count {
    ui::Say say;
    std::int64_t number;
    const ui::Words& words;
};

// Three figures side by side, in portrait one below the other; answers their height.
float counts(ui::Context& ctx, const Rect& room, const app::PeopleRoomState& people) {
    const auto taken = static_cast<std::int64_t>(people.roster->rows.size());
    const std::array<Count, 3> all{{{ui::Say::right, taken - people.tally.warned_rows, people_words::ready},
                                    {ui::Say::caution, people.tally.warned_rows, people_words::warned},
                                    {ui::Say::wrong, people.tally.errors, people_words::left_out}}};
    const int across = ctx.portrait() ? 1 : 3;
    const float high = 88;
    auto& paint = ctx.paint();
    for (int i = 0; i < 3; ++i) {
        const Count& count = all[static_cast<std::size_t>(i)];
        const Rect row = room.without_top(static_cast<float>(i / across) * (high + 16)).top(high);
        const Rect box = row.cell(i % across, 0, across, 1, 24);
        const ui::Tone& tone = ui::tone(ctx.theme(), count.say);
        paint.fill(box, tone.ground, ui::radius_card);
        const float middle = box.centre().y;
        ui::say_mark(ctx, {box.x + 52, middle}, 28, count.say);
        float x = box.x + 100;
        x += paint.text_on({x, middle}, staff_count(ctx, count.number), ui::type::title, tone.ink) + 20;
        const ui::Type type =
            ui::fitting(paint, ctx.say(count.words), ui::type::list_strong, box.right() - x - 16);
        paint.text_on({x, middle}, ctx.say(count.words), type, tone.ink);
    }
    return static_cast<float>(3 / across) * (high + 16) - 16;
}

class CheckScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    std::optional<app::Action> title(ui::Context& ctx, Rect& room, const app::PeopleRoomState& people);
    void findings(ui::Context& ctx, const Rect& rect, const roster::Roster& roster);

    ui::Scroll scroll_{"findings"};
};

// The file's name, and the button that keeps its problems.
std::optional<app::Action> CheckScreen::title(ui::Context& ctx, Rect& room,
                                              const app::PeopleRoomState& people) {
    auto& paint = ctx.paint();
    const ui::Button save{
        .id = "save-problems", .label = ctx.say(people_words::save_problems), .icon = "save"};
    const float width = ui::button_width(ctx, save);
    std::optional<app::Action> action;
    const bool stacked = ctx.portrait();
    if (!people.roster->findings.empty() && !stacked && ui::button(ctx, room.top(96).from_right(width), save))
        action = app::PeopleAction{wanted::SaveProblems{ctx.language()}};
    const Rect text = stacked ? room : room.without_right(width + 32);
    float high =
        ui::paragraph(paint, text, people.file.filename().string(), ui::type::heading, ctx.theme().brand);
    const std::string read =
        ui::filled(ctx.say(people_words::rows_read), {staff_count(ctx, people.roster->rows_read)});
    high += ui::paragraph(paint, text.without_top(high), read, ui::type::list, ctx.theme().ink_soft);
    room = room.without_top(std::max(high, stacked ? 0.0f : 96.0f) + 16);
    if (people.roster->findings.empty() || !stacked) return action;
    if (ui::button(ctx, room.top(96), save)) action = app::PeopleAction{wanted::SaveProblems{ctx.language()}};
    room = room.without_top(96 + 24);
    return action;
}

void CheckScreen::findings(ui::Context& ctx, const Rect& rect, const roster::Roster& roster) {
    const std::array<ui::TableColumn, 5> columns{
        {{.title = ctx.say(people_words::row), .share = 1.2f, .align = ui::Align::right},
         {.title = ctx.say(people_words::column), .share = 1.4f},
         {.title = ctx.say(people_words::content), .share = 3.2f, .strong = true},
         {.title = ctx.say(people_words::problem), .share = 3.8f},
         {.title = ctx.say(people_words::remedy), .share = 3.6f}}};
    const std::size_t count = std::min(findings_shown, roster.findings.size());
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < count; ++i) ids.push_back(std::to_string(i));
    std::vector<ui::TableRow> rows;
    for (std::size_t i = 0; i < count; ++i) {
        const roster::Finding& finding = roster.findings[i];
        const std::string column =
            finding.column ? roster::column_name(*finding.column).in(ctx.language()) : std::string();
        rows.push_back(
            {.id = ids[i],
             .cells = {{.text = finding.row > 0 ? staff_count(ctx, finding.row) : ""},
                       {.text = column},
                       {.text = finding.content.in(ctx.language())},
                       {.text = finding.problem.in(ctx.language()), .say = say_of(finding.weight())},
                       {.text = finding.remedy.in(ctx.language())}}});
    }
    const ui::Table table{
        .id = "findings", .columns = columns, .rows = rows, .empty = ctx.say(people_words::no_problems)};
    const std::string more = ui::filled(
        ctx.say(people_words::some_problems),
        {std::to_string(count), staff_count(ctx, static_cast<std::int64_t>(roster.findings.size()))});
    scroll_.draw(
        ctx, rect,
        [&](const Rect& place) {
            float height = ui::table_height(ctx, place.w, table);
            ui::table(ctx, place.top(height), table);
            if (count < roster.findings.size())
                height += 24 + ui::paragraph(ctx.paint(), place.without_top(height + 24), more,
                                             ui::type::list, ctx.theme().ink);
            return height;
        },
        ctx.theme().surface);
}

std::optional<app::Action> CheckScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    const app::PeopleRoomState& people = state.staff->people;
    const auto rows = static_cast<std::int64_t>(people.roster->rows.size());
    const std::string take = rows == 1 ? std::string(ctx.say(people_words::take_one))
                                       : ui::filled(ctx.say(people_words::take), {staff_count(ctx, rows)});
    auto action = staff_surround(ctx, state,
                                 {.back = ctx.say(people_words::cancel),
                                  .primary = take,
                                  .primary_icon = "check",
                                  .primary_enabled = rows > 0,
                                  .primary_by_enter = false,
                                  .help = false});
    if (action && std::holds_alternative<app::action::Back>(*action))
        action = app::PeopleAction{wanted::ShowList{}};
    if (action && std::holds_alternative<app::action::Forward>(*action))
        action = app::PeopleAction{wanted::TakeRoster{}};
    Rect room = staff_note(ctx, ctx.layout().content, people.note);
    if (auto saved = title(ctx, room, people)) action = std::move(saved);
    room = room.without_top(counts(ctx, room, people) + 24);
    ui::card(ctx, room);
    findings(ctx, room.inset(32, 24), *people.roster);
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_people_files() {
    return std::make_unique<FilesScreen>();
}

std::unique_ptr<Screen> make_people_check() {
    return std::make_unique<CheckScreen>();
}

}  // namespace netra::screens
