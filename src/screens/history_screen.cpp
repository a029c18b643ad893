#include "screens/history_screen.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/date.h"
#include "screens/staff_surround.h"
#include "screens/staff_words.h"
#include "screens/words.h"
#include "ui/button.h"
#include "ui/card.h"
#include "ui/scroll.h"
#include "ui/table.h"
#include "ui/text.h"

namespace netra::screens {

namespace {

using ui::Rect;

constexpr float pager_height = 96;

class HistoryScreen final : public Screen {
  public:
    std::optional<app::Action> draw(ui::Context& ctx, const app::KioskState& state) override;

  private:
    void entries(ui::Context& ctx, const Rect& rect, const app::KioskState& state);

    ui::Scroll scroll_{"history"};
    std::int64_t page_ = 0;
};

void HistoryScreen::entries(ui::Context& ctx, const Rect& rect, const app::KioskState& state) {
    const std::array<ui::TableColumn, 3> columns{
        {{.title = ctx.say(staff_words::when), .share = 3},
         {.title = ctx.say(staff_words::what), .share = 8, .strong = true},
         {.title = ctx.say(staff_words::number), .share = 1.2f, .align = ui::Align::right}}};
    std::vector<std::string> ids;
    for (const app::HistoryEntry& entry : state.staff->history.entries)
        ids.push_back(std::to_string(entry.number));
    std::vector<ui::TableRow> rows;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const app::HistoryEntry& entry = state.staff->history.entries[i];
        rows.push_back({.id = ids[i],
                        .cells = {{.text = staff_time(ctx, state, entry.time)},
                                  {.text = entry.sentence.in(ctx.language())},
                                  {.text = staff_count(ctx, entry.number)}}});
    }
    const ui::Table table{.id = "entries", .columns = columns, .rows = rows};
    scroll_.draw(
        ctx, rect,
        [&](const Rect& place) {
            const float height = ui::table_height(ctx, place.w, table);
            ui::table(ctx, place.top(height), table);
            return height;
        },
        ctx.theme().surface);
}

std::optional<app::Action> pager(ui::Context& ctx, const Rect& row, const app::HistoryPage& history) {
    const ui::Button newer{.id = "newer",
                           .label = ctx.say(staff_words::newer),
                           .icon = "arrow-left",
                           .enabled = history.page > 0};
    const ui::Button older{.id = "older",
                           .label = ctx.say(staff_words::older),
                           .icon = "arrow-right",
                           .icon_after = true,
                           .enabled = history.page + 1 < history.pages};
    const float width =
        std::min(row.w * 0.34f, std::max(ui::button_width(ctx, newer), ui::button_width(ctx, older)));
    std::optional<app::Action> action;
    if (ui::button(ctx, row.left(width), newer)) action = app::action::ShowHistory{history.page - 1};
    if (ui::button(ctx, row.from_right(width), older)) action = app::action::ShowHistory{history.page + 1};
    const std::string words = ui::filled(ctx.say(staff_words::page_of),
                                         {std::to_string(history.page + 1), std::to_string(history.pages)});
    const ui::Type type = ui::fitting(ctx.paint(), words, ui::type::list, row.w - 2 * width - 32);
    ctx.paint().text_on(row.centre(), words, type, ctx.theme().ink_soft, ui::Align::centre);
    return action;
}

std::optional<app::Action> HistoryScreen::draw(ui::Context& ctx, const app::KioskState& state) {
    auto action = staff_surround(ctx, state, {.back = ctx.say(words::back), .help = false});
    if (action && std::holds_alternative<app::action::Back>(*action))
        action = app::action::EnterRoom{app::StaffRoom::home};
    const app::HistoryPage& history = state.staff->history;
    if (page_ != history.page) scroll_.to_top();
    page_ = history.page;
    Rect room = ctx.layout().content;
    room = room.without_top(
        ui::paragraph(ctx.paint(), room, ctx.say(staff_words::history), ui::type::title, ctx.theme().ink) +
        16);
    const Rect sheet = room.without_bottom(pager_height + 24);
    ui::card(ctx, sheet);
    entries(ctx, sheet.inset(32, 24), state);
    if (const auto turned = pager(ctx, room.from_bottom(pager_height), history)) action = turned;
    return action;
}

}  // namespace

std::unique_ptr<Screen> make_history() {
    return std::make_unique<HistoryScreen>();
}

}  // namespace netra::screens
