#include "ui/chart.h"

#include <algorithm>
#include <string>

#include "ui/text.h"

namespace netra::ui {

namespace {

constexpr float bar_high = 24, row_gap = 12, between = 24;
constexpr Type label_type = type::list;
constexpr Type number_type = type::list_strong.figures();

float empty_height(Context& ctx, std::string_view words, float width) {
    return text_height(ctx.paint(), words, type::list, width) + 2 * ctx.grown(28);
}

void say_empty(Context& ctx, const Rect& rect, std::string_view words) {
    paragraph_middle(ctx.paint(), rect.top(empty_height(ctx, words, rect.w)), words, type::list,
                     ctx.theme().ink_soft, Align::centre);
}

// --- bars

struct BarForm {
    bool above = false;  // the label stands above its bar
    float label = 0;
    float number = 0;
};

BarForm form_of(Context& ctx, const BarChart& chart, float width) {
    BarForm form;
    for (const ChartBar& bar : chart.bars) {
        form.number = std::max(form.number, ctx.paint().width(bar.number, number_type));
        form.label = std::max(form.label, ctx.paint().width(bar.label, label_type));
    }
    form.number = std::min(form.number, width / 2);
    // Beside the label a bar of a third is left, or it goes below.
    form.label = std::min(form.label, std::max(ctx.grown(320), 0.4f * width));
    form.above = width - form.label - form.number - 2 * between < width / 3;
    if (form.above) form.label = width;
    return form;
}

float bar_row_height(Context& ctx, const BarForm& form, const ChartBar& bar) {
    const float label = text_height(ctx.paint(), bar.label, label_type, form.label);
    const float number = text_height(ctx.paint(), bar.number, number_type, form.number);
    const float height = form.above ? label + 4 + std::max(number, bar_high) : std::max(label, number);
    return std::max(height, ctx.grown(44)) + row_gap;
}

void draw_bar(Context& ctx, const Rect& rect, const BarForm& form, const ChartBar& bar, double most) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    Rect line = rect;
    if (form.above)
        line = rect.without_top(paragraph(paint, rect, bar.label, label_type, t.ink) + 4);
    else
        paragraph_middle(paint, rect.left(form.label), bar.label, label_type, t.ink);
    paragraph_middle(paint, line.from_right(form.number), bar.number, number_type, t.ink, Align::right);
    const Rect track =
        line.without_left(form.above ? 0 : form.label + between).without_right(form.number + between);
    const Rect whole{track.x, track.centre().y - bar_high / 2, track.w, bar_high};
    paint.fill(whole, t.track, bar_high / 2);
    const double share = most > 0 ? std::clamp(bar.value / most, 0.0, 1.0) : 0.0;
    if (share <= 0) return;
    const float filled = static_cast<float>(share) * whole.w;
    const Color ink = bar.soft ? t.edge : t.brand;
    if (filled >= bar_high) return paint.fill(whole.left(filled), ink, bar_high / 2);
    // A short bar is a part of the round end, so that its length stays true.
    const Clip clip(paint, whole.left(filled));
    paint.fill(whole.left(bar_high), ink, bar_high / 2);
}

}  // namespace

float bar_chart_height(Context& ctx, float width, const BarChart& chart) {
    if (chart.bars.empty()) return empty_height(ctx, chart.empty, width);
    const BarForm form = form_of(ctx, chart, width);
    float height = -row_gap;
    for (const ChartBar& bar : chart.bars) height += bar_row_height(ctx, form, bar);
    return height;
}

void bar_chart(Context& ctx, const Rect& rect, const BarChart& chart) {
    if (chart.bars.empty()) return say_empty(ctx, rect, chart.empty);
    const BarForm form = form_of(ctx, chart, rect.w);
    double most = chart.most;
    if (most <= 0)
        for (const ChartBar& bar : chart.bars) most = std::max(most, bar.value);
    float y = rect.y;
    for (const ChartBar& bar : chart.bars) {
        const float height = bar_row_height(ctx, form, bar);
        draw_bar(ctx, {rect.x, y, rect.w, height - row_gap}, form, bar, most);
        y += height;
    }
}

float before_after_height(Context& ctx) {
    return ctx.paint().leading(type::small) + ctx.paint().leading(type::question);
}

void before_after(Context& ctx, const Rect& rect, const BeforeAfter& change) {
    const Theme& t = ctx.theme();
    Painter& paint = ctx.paint();
    const Type number = type::question.figures().as(Face::display_bold);
    const std::string before = std::to_string(change.before), after = std::to_string(change.after);
    const int points = change.after - change.before;
    // A minus as long as the plus.
    const std::string way = points > 0   ? "+" + std::to_string(points)
                            : points < 0 ? "−" + std::to_string(-points)
                                         : std::string("0");
    const auto column = [&](std::string_view word, std::string_view figure) {
        return std::max(paint.width(word, type::small), paint.width(figure, number));
    };
    const float left = column(change.before_word, before), right = column(change.after_word, after);
    const float arrow = std::max(148.0f, paint.width(way, type::small_strong) + 32);
    const float room = std::max(0.0f, rect.w - left - right);
    const float length = std::clamp(room - 48, 40.0f, arrow), gap = std::min(24.0f, (room - length) / 2);
    const float x = rect.centre().x - (left + right + length + 2 * gap) / 2;
    const float words = paint.leading(type::small);
    const float top = rect.y + words / 2, line = rect.y + words + paint.leading(number) / 2;
    paint.text_on({x + left / 2, top}, change.before_word, type::small, t.ink_soft, Align::centre);
    paint.text_on({x + left / 2, line}, before, number, t.ink_soft, Align::centre);
    const float end = x + left + 2 * gap + length + right / 2;
    paint.text_on({end, top}, change.after_word, type::small, t.ink_soft, Align::centre);
    paint.text_on({end, line}, after, number, t.ink, Align::centre);
    const Point from{x + left + gap, rect.y + words + 12}, to{from.x + length, from.y};
    // Over the shaft, clear of the head.
    paint.text_on({from.x + (length - 18) / 2, top}, way, type::small_strong.figures(), t.brand,
                  Align::centre);
    paint.round_line(from, to, t.brand, 5);
    paint.round_line({to.x - 18, to.y - 15}, to, t.brand, 5);
    paint.round_line({to.x - 18, to.y + 15}, to, t.brand, 5);
}

}  // namespace netra::ui
