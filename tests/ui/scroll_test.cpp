#include "ui/scroll.h"

#include <doctest/doctest.h>

#include "stage.h"
#include "ui/button.h"

using namespace netra::ui;

namespace {

struct List {
    Scroll scroll{"list"};
    int tapped = 0;
    float height = 2000;
    void draw(Context& ctx) {
        ctx.screen("list", Direction::none);
        scroll.draw(ctx, {100, 100, 600, 500}, [&](const Rect& view) {
            for (int i = 0; i < 20; ++i) {
                const std::string id = "row." + std::to_string(i);
                tapped += button(ctx, {view.x, view.y + static_cast<float>(i) * 100, view.w, 96},
                                 {.id = id, .label = id});
            }
            return height;
        });
    }
};

// A finger that moves the content up and is still down.
void pull(Stage& stage) {
    stage.press({300, 500});
    for (float y = 480; y >= 300; y -= 20) stage.drag({300, y});
}

}  // namespace

TEST_CASE("a touch that hardly moves is a tap and scrolls nothing") {
    List list;
    Stage stage([&](Context& ctx) { list.draw(ctx); });
    stage.frames(3);
    stage.press({300, 340});
    stage.drag({300, 331});
    stage.release();
    CHECK(list.tapped == 1);
    CHECK(list.scroll.offset() == 0);
}

TEST_CASE("a drag moves the content with the finger and taps nothing") {
    List list;
    Stage stage([&](Context& ctx) { list.draw(ctx); });
    stage.frames(3);
    stage.press({300, 400});
    stage.drag({300, 350});
    stage.drag({300, 300});
    CHECK(list.scroll.offset() == 100);
    for (int i = 0; i < 20; ++i) stage.drag({300, 300});
    stage.release();
    CHECK(list.tapped == 0);
    stage.frame();
    CHECK(stage.item("row.1").rect.y == doctest::Approx(100));
}

TEST_CASE("content let go in motion glides on, slows and stands") {
    List list;
    Stage stage([&](Context& ctx) { list.draw(ctx); });
    stage.frames(3);
    pull(stage);
    stage.release();
    const float let_go = list.scroll.offset();
    stage.settle();
    CHECK(list.scroll.offset() > let_go + 50);
    CHECK_FALSE(stage.ctx.next_frame());
}

TEST_CASE("content that a resting finger lets go of stays where it is") {
    List list;
    Stage stage([&](Context& ctx) { list.draw(ctx); });
    stage.frames(3);
    pull(stage);
    stage.frame(0.15);  // nothing is reported while it rests
    stage.release();
    const float let_go = list.scroll.offset();
    stage.settle();
    CHECK(list.scroll.offset() == let_go);
}

TEST_CASE("a touch that stops a glide taps nothing, and the next one does") {
    List list;
    Stage stage([&](Context& ctx) { list.draw(ctx); });
    stage.frames(3);
    pull(stage);
    stage.release();
    stage.frames(4);
    const float gliding = list.scroll.offset();
    stage.press({300, 340});
    stage.release();
    CHECK(list.tapped == 0);
    stage.settle();
    CHECK(list.scroll.offset() < gliding + 30);
    stage.tap(Point{300, 340});
    CHECK(list.tapped == 1);
}

TEST_CASE("with reduced motion the content stands when it is let go") {
    List list;
    Stage stage([&](Context& ctx) { list.draw(ctx); });
    stage.ctx.settings.reduced_motion = true;
    stage.frames(3);
    pull(stage);
    stage.release();
    const float let_go = list.scroll.offset();
    stage.settle();
    CHECK(list.scroll.offset() == let_go);
}

TEST_CASE("the content never leaves its ends") {
    List list;
    Stage stage([&](Context& ctx) { list.draw(ctx); });
    stage.frames(3);
    for (int i = 0; i < 40; ++i) stage.wheel({300, 300}, -3);
    CHECK(list.scroll.offset() == 1500);
    for (int i = 0; i < 40; ++i) stage.wheel({300, 300}, 3);
    CHECK(list.scroll.offset() == 0);
}

TEST_CASE("what has scrolled out of sight cannot be touched and is not described") {
    List list;
    Stage stage([&](Context& ctx) { list.draw(ctx); });
    stage.frames(3);
    CHECK(stage.ctx.registry().find("row.4"));
    CHECK_FALSE(stage.ctx.registry().find("row.9"));
    stage.tap(Point{300, 650});
    CHECK(list.tapped == 0);
}

TEST_CASE("content that fits does not scroll") {
    List list;
    list.height = 400;
    Stage stage([&](Context& ctx) { list.draw(ctx); });
    stage.frames(3);
    stage.press({300, 400});
    stage.drag({300, 200});
    stage.release();
    CHECK(list.scroll.offset() == 0);
}

TEST_CASE("content that fits beside the bar and not without it comes to rest") {
    Scroll scroll("list");
    float width = 0;
    Stage stage([&](Context& ctx) {
        scroll.draw(ctx, {100, 100, 600, 400}, [&](const Rect& rect) {
            width = rect.w;
            return rect.w < 600 ? 300.0f : 900.0f;
        });
    });
    stage.frames(6);
    CHECK(width == 488);
    CHECK_FALSE(stage.ctx.next_frame());
    stage.frames(3);
    CHECK(width == 488);
    scroll.to_top();
    stage.frame();
    CHECK(width == 600);
}
