#include "screens/event_figures.h"

#include <array>
#include <string>
#include <vector>

#include "screens/event_words.h"
#include "screens/fact_rows.h"
#include "screens/staff_surround.h"
#include "ui/table.h"

namespace netra::screens {

namespace {

std::string held_at(const ui::Context& ctx, const app::KioskState& state,
                    const std::optional<base::Instant>& time) {
    return time ? staff_time(ctx, state, *time) : std::string(ctx.say(event_words::not_done));
}

}  // namespace

float event_figures(ui::Context& ctx, const ui::Rect& rect, const app::KioskState& state) {
    using namespace event_words;
    const app::EventRoomState& room = state.staff->event;
    const auto& day = room.count.today;
    const auto& all = room.count.in_all;
    const std::array<ui::TableColumn, 3> columns{
        {{.title = ctx.say(figures), .share = 3.2f, .strong = true},
         {.title = ctx.say(today), .share = 1.6f, .align = ui::Align::right},
         {.title = ctx.say(in_all), .share = 1.6f, .align = ui::Align::right}}};
    const auto row = [&ctx](const char* id, const ui::Words& name, std::int64_t of_day, std::int64_t of_all) {
        return ui::TableRow{.id = id,
                            .cells = {{.text = std::string(ctx.say(name))},
                                      {.text = staff_count(ctx, of_day)},
                                      {.text = staff_count(ctx, of_all)}}};
    };
    const std::array rows{row("came", came, day.came, all.came),
                          row("passed", passed, day.passed, all.passed),
                          row("signed", signed_pact, day.signed_pacts, all.signed_pacts),
                          row("declined", declined, day.declined, all.declined),
                          row("certificates", certificates, day.certificates, all.certificates)};
    const ui::Table table{.id = "figures", .columns = columns, .rows = rows};
    const float tall = ui::table_height(ctx, rect.w, table);
    ui::table(ctx, rect.top(tall), table);
    const std::vector<FactRow> more = {
        {ctx.say(roster), ui::filled(ctx.say(people), {staff_count(ctx, room.shown->in_roster)})},
        {ctx.say(symbolic), held_at(ctx, state, room.shown->symbolic_at)},
        {ctx.say(pledge), held_at(ctx, state, room.shown->pledge_read_at)}};
    return tall + 16 + fact_rows(ctx, rect.without_top(tall + 16), more);
}

}  // namespace netra::screens
