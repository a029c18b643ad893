#include <algorithm>
#include <string>
#include <vector>

#include "ui/chart.h"
#include "ui/text.h"

namespace netra::ui {

namespace {

constexpr Type number_type = type::small_strong.figures();
constexpr Type axis_type = type::small.figures();
constexpr float plot_height = 232, gap = 8;

int people(const Distribution& distribution) {
    int sum = 0;
    for (const int count : distribution.counts) sum += std::max(0, count);
    return sum;
}

// The score at which a class begins; that of the one after the last is 100.
int begin_of(const Distribution& distribution, std::size_t index) {
    return static_cast<int>(100 * index / distribution.counts.size());
}

bool below_mark(const Distribution& distribution, std::size_t index) {
    return begin_of(distribution, index) < distribution.pass_mark;
}

std::string mark_words(const Distribution& distribution) {
    return std::string(distribution.pass_word) + " " + std::to_string(distribution.pass_mark);
}

float mark_height(Context& ctx, const Distribution& distribution) {
    return distribution.pass_mark > 0 ? ctx.paint().leading(type::small) + gap : 0;
}

// The last numbers of the axis stand half outside the columns.
float overhang(Context& ctx) {
    return ctx.paint().width("100", axis_type) / 2;
}

bool as_columns(Context& ctx, float width, const Distribution& distribution) {
    Painter& paint = ctx.paint();
    const float pitch = (width - 2 * overhang(ctx)) / static_cast<float>(distribution.counts.size());
    float widest = paint.width("100", axis_type);
    for (const int count : distribution.counts)
        widest = std::max(widest, paint.width(std::to_string(count), number_type));
    return widest + gap <= pitch;
}

// --- under one another

// Hands the classes as bars to `use`; their words live as long as that.
template <class Use>
auto with_bars(const Distribution& distribution, const Use& use) {
    const std::size_t count = distribution.counts.size();
    std::vector<std::string> words;
    for (std::size_t i = 0; i < count; ++i) {
        const int last = i + 1 == count ? 100 : begin_of(distribution, i + 1) - 1;
        words.push_back(std::to_string(begin_of(distribution, i)) + "–" + std::to_string(last));
        words.push_back(std::to_string(distribution.counts[i]));
    }
    std::vector<ChartBar> bars;
    for (std::size_t i = 0; i < count; ++i)
        bars.push_back({.label = words[2 * i],
                        .value = static_cast<double>(distribution.counts[i]),
                        .number = words[2 * i + 1],
                        .soft = below_mark(distribution, i)});
    return use(BarChart{.bars = bars});
}

// --- beside one another

// A class's column, with its number over it.
struct Column {
    Rect bar;
    std::string number;
};

Column column_of(Context& ctx, const Rect& place, int count, int most) {
    const float room = place.h - ctx.paint().leading(number_type);
    const float height = room * static_cast<float>(count) / static_cast<float>(most);
    return {place.from_bottom(height).inset(gap / 2, 0), std::to_string(count)};
}

// Round at its head, and its foot stands on the axis.
void draw_bar(Context& ctx, const Rect& bar, bool soft) {
    if (bar.h <= 0) return;
    const Color ink = soft ? ctx.theme().edge : ctx.theme().brand;
    const float radius = std::min(8.0f, bar.h / 2);
    ctx.paint().fill(bar, ink, radius);
    ctx.paint().fill(bar.from_bottom(radius), ink);
}

// Where the mark's line runs through the number, the number stands clear of it.
void draw_number(Context& ctx, const Column& column) {
    Painter& paint = ctx.paint();
    const float high = paint.leading(number_type), wide = paint.width(column.number, number_type);
    const Point centre{column.bar.centre().x, column.bar.y - high / 2};
    paint.fill({centre.x - wide / 2 - 2, centre.y - high / 2 + 4, wide + 4, high - 8}, ctx.theme().surface);
    paint.text_on(centre, column.number, number_type, ctx.theme().ink, Align::centre);
}

void draw_mark(Context& ctx, const Rect& rect, const Rect& plot, const Distribution& distribution) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const float x = plot.x + plot.w * static_cast<float>(distribution.pass_mark) / 100;
    const std::string words = mark_words(distribution);
    const float half = paint.width(words, type::small_strong) / 2;
    const float line = paint.leading(type::small);
    const float middle = std::clamp(x, rect.x + half, std::max(rect.x + half, rect.right() - half));
    paint.text_on({middle, rect.y + line / 2}, words, type::small_strong, t.ink, Align::centre);
    paint.line({x, plot.y}, {x, plot.bottom()}, t.surface, 12);
    paint.line({x, rect.y + line + 2}, {x, plot.bottom()}, t.ink, 4);
}

void draw_axis(Context& ctx, const Rect& plot, const Distribution& distribution) {
    Painter& paint = ctx.paint();
    paint.fill({plot.x, plot.bottom(), plot.w, 3}, ctx.theme().edge);
    const float y = plot.bottom() + gap + paint.leading(axis_type) / 2;
    const std::size_t count = distribution.counts.size();
    for (std::size_t i = 0; i <= count; ++i) {
        const float x = plot.x + plot.w * static_cast<float>(i) / static_cast<float>(count);
        const int score = i == count ? 100 : begin_of(distribution, i);
        paint.text_on({x, y}, std::to_string(score), axis_type, ctx.theme().ink_soft, Align::centre);
    }
}

void draw_columns(Context& ctx, const Rect& rect, const Distribution& distribution) {
    const float top = mark_height(ctx, distribution);
    const Rect plot = rect.inset(overhang(ctx), 0).without_top(top).top(ctx.grown(plot_height));
    const std::size_t count = distribution.counts.size();
    const int most = *std::max_element(distribution.counts.begin(), distribution.counts.end());
    std::vector<Column> columns;
    for (std::size_t i = 0; i < count; ++i) {
        const Rect place = plot.cell(static_cast<int>(i), 0, static_cast<int>(count), 1, 0);
        columns.push_back(column_of(ctx, place, distribution.counts[i], most));
        draw_bar(ctx, columns.back().bar, below_mark(distribution, i));
    }
    if (distribution.pass_mark > 0) draw_mark(ctx, rect, plot, distribution);
    for (const Column& column : columns) draw_number(ctx, column);
    draw_axis(ctx, plot, distribution);
}

}  // namespace

float distribution_height(Context& ctx, float width, const Distribution& distribution) {
    if (people(distribution) == 0) return bar_chart_height(ctx, width, {.empty = distribution.empty});
    const float mark = mark_height(ctx, distribution);
    if (as_columns(ctx, width, distribution))
        return mark + ctx.grown(plot_height) + gap + ctx.paint().leading(axis_type);
    return mark +
           with_bars(distribution, [&](const BarChart& bars) { return bar_chart_height(ctx, width, bars); });
}

void distribution(Context& ctx, const Rect& rect, const Distribution& distribution) {
    if (people(distribution) == 0) return bar_chart(ctx, rect, {.empty = distribution.empty});
    if (as_columns(ctx, rect.w, distribution)) return draw_columns(ctx, rect, distribution);
    Rect rest = rect;
    if (distribution.pass_mark > 0)
        rest = rest.without_top(gap + paragraph(ctx.paint(), rest, mark_words(distribution),
                                                type::small_strong, ctx.theme().ink));
    with_bars(distribution, [&](const BarChart& bars) { bar_chart(ctx, rest, bars); });
}

}  // namespace netra::ui
