#include "ui/chart.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <array>

#include "layout_checks.h"

using namespace netra::ui;

namespace {

// The right-most place of what is drawn in that colour, window pixels; -1 where nothing is.
float extent(const Stage& stage, Color color, bool upwards = false) {
    const ImU32 packed = IM_COL32(color.r, color.g, color.b, color.a);
    float end = -1;
    for (const ImDrawList* list : {stage.ctx.draw_data()->CmdLists[0]}) {
        for (const ImDrawVert& vertex : list->VtxBuffer) {
            if (vertex.col != packed) continue;
            end = upwards ? (end < 0 ? vertex.pos.y : std::min(end, vertex.pos.y))
                          : std::max(end, vertex.pos.x);
        }
    }
    return end;
}

struct Bars {
    std::vector<ChartBar> bars;
    double most = 100;
    Rect place{100, 100, 1200, 0};

    void draw(Context& ctx) {
        const BarChart chart{.bars = bars, .most = most, .empty = "Belum ada nilai."};
        place.h = bar_chart_height(ctx, place.w, chart);
        bar_chart(ctx, place, chart);
    }
};

struct Scores {
    std::vector<int> counts{0, 0, 1, 4, 9, 17, 38, 64, 112, 87};
    int pass_mark = 80;
    Rect place{100, 100, 1200, 0};

    void draw(Context& ctx) {
        const Distribution scores{.counts = counts,
                                  .pass_mark = pass_mark,
                                  .pass_word = "Batas lulus",
                                  .empty = "Belum ada nilai."};
        place.h = distribution_height(ctx, place.w, scores);
        distribution(ctx, place, scores);
    }
};

template <class Chart, class Change>
void in_every_room(const Change& change) {
    for (const float width : {1700.0f, 800.0f, 420.0f}) {
        for (const TextSize size : {TextSize::normal, TextSize::large, TextSize::larger}) {
            CAPTURE(width);
            CAPTURE(static_cast<int>(size));
            Chart chart;
            chart.place.w = width;
            change(chart);
            Stage stage([&](Context& ctx) { chart.draw(ctx); }, 1920, 2400);
            stage.ctx.settings.text_size = size;
            stage.frames(2);
            check_texts_within(stage, chart.place);
        }
    }
}

}  // namespace

TEST_CASE("a bar chart's words stay in it, with long labels and huge numbers as well") {
    in_every_room<Bars>([](Bars& chart) {
        chart.bars = {
            {"Dinas Kependudukan dan Pencatatan Sipil Provinsi Contoh", 4812345, "4812345 dari 9999999"},
            {"Inspektorat", 0, "0"},
            {"", 12, "12"}};
        chart.most = 0;
    });
}

TEST_CASE("a bar is as long as its value's share of the greatest, or of the one that is set") {
    Bars chart;
    Stage stage([&](Context& ctx) { chart.draw(ctx); });
    const Color brand = theme(Contrast::normal).brand, track = theme(Contrast::normal).track;
    const auto end_of = [&](double value) {
        chart.bars = {{"Inspektorat", value, "nilai"}};
        stage.frames(2);
        return extent(stage, brand);
    };
    const float none = end_of(0), full = end_of(100);
    CHECK(none == -1);
    CHECK(full == doctest::Approx(extent(stage, track)).epsilon(0.002));
    const float half = end_of(50), quarter = end_of(25);
    CHECK((full - half) == doctest::Approx(2 * (half - quarter)).epsilon(0.02));
    CHECK(end_of(250) == doctest::Approx(full).epsilon(0.002));
    CHECK(end_of(-3) == -1);
    chart.most = 0;
    CHECK(end_of(3) == doctest::Approx(full).epsilon(0.002));
}

TEST_CASE("charts without data say so in words") {
    Bars bars;
    Stage first([&](Context& ctx) { bars.draw(ctx); });
    first.frames(2);
    CHECK(first.shows("Belum ada nilai."));
    check_texts_within(first, bars.place);
    for (const std::vector<int>& counts : {std::vector<int>{}, std::vector<int>{0, 0, 0, 0, 0}}) {
        Scores scores;
        scores.counts = counts;
        Stage second([&](Context& ctx) { scores.draw(ctx); });
        second.frames(2);
        CHECK(second.shows("Belum ada nilai."));
        check_texts_within(second, scores.place);
    }
}

TEST_CASE("a distribution's words stay in it, with huge counts and any pass mark") {
    in_every_room<Scores>([](Scores&) {});
    in_every_room<Scores>([](Scores& chart) { chart.counts = {1, 1234567, 0, 88888}; });
    for (const int mark : {0, 1, 75, 100})
        in_every_room<Scores>([&](Scores& chart) { chart.pass_mark = mark; });
}

TEST_CASE("a distribution writes every count, the classes' limits and the pass mark") {
    Scores scores;
    Stage stage([&](Context& ctx) { scores.draw(ctx); });
    stage.frames(2);
    for (const char* text : {"112", "87", "17", "Batas lulus 80", "100", "70"}) CHECK(stage.shows(text));
    // The mark stands over the beginning of its class.
    CHECK(text_item(stage, "Batas lulus 80").rect.centre().x ==
          doctest::Approx(text_item(stage, "80").rect.centre().x).epsilon(0.005));
    scores.place.w = 420;
    stage.frames(2);
    for (const char* text : {"80–89", "90–100", "112", "Batas lulus 80"}) CHECK(stage.shows(text));
}

TEST_CASE("a column is as high as its count's share of the greatest") {
    Scores scores;
    scores.pass_mark = 0;
    scores.counts = {0, 0, 0, 40};
    Stage stage([&](Context& ctx) { scores.draw(ctx); });
    const Color brand = theme(Contrast::normal).brand;
    stage.frames(2);
    const float full = extent(stage, brand, true);
    const float foot = text_item(stage, "75").rect.y - 8;
    scores.counts = {0, 0, 20, 40};
    scores.pass_mark = 75;
    stage.frames(2);
    // Below the mark a column is in the quieter colour: here the one half as high.
    CHECK(extent(stage, brand, true) > full);
    const float line = stage.ctx.paint().leading(type::small) + 8;  // of the mark, over the columns
    const float high = foot - full, half = foot - (extent(stage, theme(Contrast::normal).edge, true) - line);
    CHECK(half == doctest::Approx(high / 2).epsilon(0.03));
}

TEST_CASE("before and after are written with the points between them and their sign") {
    struct Example {
        int before, after;
        const char* points;
    };
    for (const Example& one : {Example{60, 90, "+30"}, {70, 65, "−5"}, {80, 80, "0"}, {0, 100, "+100"}}) {
        for (const TextSize size : {TextSize::normal, TextSize::larger}) {
            const Rect place{100, 100, 560, 140};
            Stage stage([&](Context& ctx) {
                before_after(ctx, place,
                             {.before = one.before,
                              .after = one.after,
                              .before_word = "Sebelum",
                              .after_word = "Sesudah"});
            });
            stage.ctx.settings.text_size = size;
            stage.frames(2);
            CHECK(text_item(stage, one.points).text == one.points);
            CHECK(text_item(stage, "Sebelum").rect.x < text_item(stage, one.points).rect.x);
            CHECK(text_item(stage, one.points).rect.right() < text_item(stage, "Sesudah").rect.x);
            check_texts_within(stage, place);
        }
    }
}
