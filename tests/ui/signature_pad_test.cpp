#include "ui/signature_pad.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "stage.h"

using namespace netra;
using namespace netra::ui;

namespace {

struct Sheet {
    SignaturePad pad;
    int ended = 0;
    void draw(Context& ctx) {
        ctx.screen("signature", Direction::none);
        ended +=
            pad.draw(ctx, {384, 312, 1440, 432},
                     {.name = "Ratna", .number = "NIP •••013", .date = "26 November 2026", .time = "09.42"});
    }
};

void draw_stroke(Stage& stage, int steps, float step, double seconds) {
    stage.press({600, 500});
    for (int i = 1; i <= steps; ++i) stage.drag({600 + step * static_cast<float>(i), 500}, seconds);
    stage.release();
}

double middle_width(const core::Stroke& stroke) {
    const auto& points = stroke;
    double sum = 0;
    for (std::size_t i = points.size() / 3; i < 2 * points.size() / 3; ++i) sum += points[i].width;
    return sum / static_cast<double>(points.size() / 3);
}

}  // namespace

TEST_CASE("a drawn line becomes a stroke in units of the pad's width") {
    Sheet sheet;
    Stage stage([&](Context& ctx) { sheet.draw(ctx); });
    stage.frames(2);
    draw_stroke(stage, 20, 36, 0.016);
    CHECK(sheet.ended == 1);
    REQUIRE(sheet.pad.signature().strokes.size() == 1);
    const core::Stroke& stroke = sheet.pad.signature().strokes[0];
    CHECK(stroke.size() == 21);
    CHECK(stroke.front().x == 1500);  // (600 − 384) of 1440
    CHECK(stroke.front().y == 1306);  // (500 − 312) of 1440
    CHECK(stroke.back().x == 6500);
    CHECK(sheet.pad.signature().pad_height == 3000);
    CHECK_FALSE(core::check_signature(sheet.pad.signature()));
}

TEST_CASE("a faster pen draws a thinner line") {
    Sheet slow, fast;
    Stage first([&](Context& ctx) { slow.draw(ctx); });
    first.frames(2);
    draw_stroke(first, 30, 5, 0.016);
    Stage second([&](Context& ctx) { fast.draw(ctx); });
    second.frames(2);
    draw_stroke(second, 30, 30, 0.016);
    CHECK(middle_width(slow.pad.signature().strokes[0]) >
          1.5 * middle_width(fast.pad.signature().strokes[0]));
}

TEST_CASE("a dot is a stroke too, and undo takes one stroke at a time") {
    Sheet sheet;
    Stage stage([&](Context& ctx) { sheet.draw(ctx); });
    stage.frames(2);
    draw_stroke(stage, 10, 20, 0.016);
    stage.tap(Point{900, 480});
    CHECK(sheet.pad.signature().strokes.size() == 2);
    CHECK(stage.item("signature").value == "2");
    sheet.pad.undo();
    CHECK(sheet.pad.signature().strokes.size() == 1);
    sheet.pad.clear();
    CHECK(sheet.pad.empty());
    sheet.pad.undo();
    CHECK(sheet.pad.empty());
}

TEST_CASE("ink begins on the pad alone and never leaves it") {
    Sheet sheet;
    Stage stage([&](Context& ctx) { sheet.draw(ctx); });
    stage.frames(2);
    stage.press({100, 500});
    stage.drag({900, 500});
    stage.release();
    CHECK(sheet.pad.empty());
    stage.press({900, 500});
    stage.drag({2500, 2000});
    stage.release();
    const core::Stroke& stroke = sheet.pad.signature().strokes.at(0);
    CHECK(stroke.back().x == 10000);
    CHECK(stroke.back().y == 3000);
}

TEST_CASE("a scribble without end stops at what can be kept") {
    Sheet sheet;
    Stage stage([&](Context& ctx) { sheet.draw(ctx); });
    stage.frames(2);
    stage.press({600, 500});
    std::vector<Point> path;
    for (int i = 0; i < 5000; ++i)
        path.push_back(
            {600.0f + 40.0f * static_cast<float>(i % 20), 400.0f + static_cast<float>(i % 7) * 20});
    stage.drag_along(path);
    stage.release();
    CHECK(core::point_count(sheet.pad.signature()) == core::max_stroke_points);
    CHECK_FALSE(core::check_signature(sheet.pad.signature()));
}

TEST_CASE("the signer's name is written in full beside the date, in portrait and large text as well") {
    for (const TextSize size : {TextSize::normal, TextSize::large, TextSize::larger}) {
        CAPTURE(static_cast<int>(size));
        SignaturePad pad;
        Stage stage(
            [&](Context& ctx) {
                pad.draw(ctx, {64, 300, 952, 640},
                         {.name = "Ratna Widyaningrum", .date = "Kamis, 26 November 2026"});
            },
            1080, 1920);
        stage.ctx.settings.text_size = size;
        stage.frames(2);
        CHECK(stage.shows("Ratna Widyaningrum"));
        CHECK_FALSE(stage.shows("…"));
    }
}
