#include <algorithm>
#include <array>

#include "ui/card.h"
#include "ui/chart.h"
#include "ui/gallery.h"
#include "ui/gallery_flow.h"
#include "ui/gallery_words.h"
#include "ui/pose.h"
#include "ui/table.h"

namespace netra::ui {

namespace {

constexpr float card_padding = 24;

// A card under the flow's words, for a content of that height; the answer is the content's place.
Rect card_for(Context& ctx, GalleryFlow& flow, const Words& title, float height) {
    const Rect place = flow.place(flow.width(), height + 2 * card_padding, title);
    card(ctx, place);
    return place.inset(card_padding);
}

TableTap show_table(Context& ctx, GalleryFlow& flow, const Words& title, const Table& one) {
    return table(ctx, card_for(ctx, flow, title, table_height(ctx, flow.width() - 2 * card_padding, one)),
                 one);
}

struct Person {
    std::string_view id;
    const char* name;
    const Words& unit;
    int score;
};
constexpr std::array<Person, 3> people{{{"1", "Ratna Widyaningrum", words::unit_one, 100},
                                        {"2", "Bambang Contoh", words::unit_two, 90},
                                        {"3", "Siti Rekaan", words::unit_three, 60}}};

std::vector<TableRow> rows_of_people(Context& ctx, std::size_t sorted, bool falling) {
    std::vector<TableRow> rows;
    for (const Person& one : people)
        rows.push_back({one.id, {{one.name}, {std::string(ctx.say(one.unit))}, {std::to_string(one.score)}}});
    std::sort(rows.begin(), rows.end(), [&](const TableRow& a, const TableRow& b) {
        const std::string &left = a.cells[sorted].text, &right = b.cells[sorted].text;
        const bool numbers = sorted == 2;
        const bool less = numbers && left.size() != right.size() ? left.size() < right.size() : left < right;
        return falling ? !less && left != right : less;
    });
    return rows;
}

TableRow finding(Context& ctx, std::string_view number, Say say, const Words& problem, const Words& to_do) {
    return {number,
            {{std::string(number)}, {std::string(ctx.say(problem)), say}, {std::string(ctx.say(to_do))}}};
}

void show_change(Context& ctx, GalleryFlow& flow, const Words& title, int before, int after) {
    const float width = std::max(ctx.grown(400), (flow.width() - 32) / 2);
    const Rect place = flow.place(width, before_after_height(ctx) + 2 * card_padding, title);
    card(ctx, place);
    before_after(ctx, place.inset(card_padding),
                 {.before = before,
                  .after = after,
                  .before_word = ctx.say(words::before),
                  .after_word = ctx.say(words::after)});
}

void show_bar_chart(Context& ctx, GalleryFlow& flow) {
    const std::array<ChartBar, 4> bars{{{ctx.say(words::unit_one), 92, "92"},
                                        {ctx.say(words::unit_two), 86, "86"},
                                        {ctx.say(words::unit_three), 58, "58"},
                                        {ctx.say(words::chip_example), 0, "0"}}};
    const BarChart chart{.bars = bars, .most = 100};
    const float width = flow.width() - 2 * card_padding;
    bar_chart(ctx, card_for(ctx, flow, words::bars_title, bar_chart_height(ctx, width, chart)), chart);
}

void show_distribution(Context& ctx, GalleryFlow& flow) {
    constexpr std::array<int, 10> counts{0, 0, 1, 4, 9, 17, 38, 64, 112, 87};
    const Distribution scores{.counts = counts, .pass_mark = 80, .pass_word = ctx.say(words::pass_mark)};
    const float width = flow.width() - 2 * card_padding;
    const float height = distribution_height(ctx, width, scores);
    distribution(ctx, card_for(ctx, flow, words::distribution_title, height), scores);
}

}  // namespace

float Gallery::tables(Context& ctx, const Rect& room) {
    GalleryHalves halves(ctx, room);
    const std::array<TableColumn, 3> person_columns{{{ctx.say(words::name), 1.2f, Align::left, true},
                                                     {ctx.say(words::unit), 1.5f},
                                                     {ctx.say(words::score), 0.6f, Align::right}}};
    const std::vector<TableRow> persons = rows_of_people(ctx, sorted_, falling_);
    const Posed pressed(ctx, Pose::pressed, {"people.row.1"});
    const Posed focused(ctx, Pose::focused, {"people.row.3"});
    const TableTap tapped = show_table(ctx, halves.left(), words::table_sorted,
                                       {.id = "people",
                                        .columns = person_columns,
                                        .rows = persons,
                                        .row_tappable = true,
                                        .title_tappable = true,
                                        .sorted = static_cast<int>(sorted_),
                                        .falling = falling_});
    if (tapped.title) {
        falling_ = *tapped.title == sorted_ ? !falling_ : false;
        sorted_ = *tapped.title;
    }
    const std::array<TableColumn, 3> finding_columns{{{ctx.say(words::row), 0.5f, Align::right, true},
                                                      {ctx.say(words::problem), 1.3f},
                                                      {ctx.say(words::to_do), 1.2f}}};
    const std::array<TableRow, 3> findings{
        {finding(ctx, "88", Say::wrong, words::problem_one, words::do_one),
         finding(ctx, "129", Say::caution, words::problem_two, words::do_two),
         finding(ctx, "1203", Say::right, words::problem_three, words::nothing)}};
    show_table(ctx, halves.right(), words::table_said,
               {.id = "findings", .columns = finding_columns, .rows = findings});
    show_table(ctx, halves.right(), words::table_empty,
               {.id = "empty", .columns = person_columns, .empty = ctx.say(words::no_rows)});
    return halves.bottom();
}

float Gallery::charts(Context& ctx, const Rect& room) {
    GalleryHalves halves(ctx, room);
    show_bar_chart(ctx, halves.left());
    const float width = halves.left().width() - 2 * card_padding;
    const BarChart none{.empty = ctx.say(words::no_scores)};
    bar_chart(ctx, card_for(ctx, halves.left(), words::chart_empty, bar_chart_height(ctx, width, none)),
              none);
    show_distribution(ctx, halves.right());
    show_change(ctx, halves.right(), words::change_up, 60, 90);
    show_change(ctx, halves.right(), words::change_down, 70, 65);
    return halves.bottom();
}

}  // namespace netra::ui
