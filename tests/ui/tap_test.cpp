#include "ui/tap.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <algorithm>

#include "stage.h"
#include "ui/button.h"
#include "ui/dialog.h"

using namespace netra::ui;

namespace {

struct Two {
    int first = 0, second = 0, began = 0;
    bool enabled = true, pressed = false;
    std::string screen = "one";

    void draw(Context& ctx) {
        ctx.screen(screen, Direction::none);
        const Tap tap = ui_tap(ctx, {100, 100, 200, 100}, "first");
        first += tap.tapped;
        began += tap.began;
        pressed = tap.pressed;
        second += ui_tap(ctx, {100, 300, 200, 100}, "second").tapped;
    }
    Tap ui_tap(Context& ctx, const Rect& rect, const char* id) const {
        return tap(ctx, rect, {.id = id, .label = id, .enabled = enabled});
    }
};

}  // namespace

TEST_CASE("a tap shows as pressed in the frame of the press and counts on release") {
    Two two;
    Stage stage([&](Context& ctx) { two.draw(ctx); });
    stage.frames(2);
    stage.press({200, 150});
    CHECK(two.pressed);
    CHECK(two.first == 0);
    stage.release();
    CHECK(two.first == 1);
    stage.frames(3);
    CHECK_FALSE(two.pressed);
    CHECK(two.first == 1);
}

TEST_CASE("a finger that slides off before it leaves has touched nothing") {
    Two two;
    Stage stage([&](Context& ctx) { two.draw(ctx); });
    stage.frames(2);
    stage.press({200, 150});
    stage.drag({200, 350});
    CHECK_FALSE(two.pressed);
    stage.release();
    CHECK(two.first == 0);
    CHECK(two.second == 0);
}

TEST_CASE("the second half of a double tap does not tap the same thing again") {
    Two two;
    Stage stage([&](Context& ctx) { two.draw(ctx); });
    stage.frames(2);
    const auto touch = [&](Point at) {
        stage.press(at);
        stage.release();
    };
    touch({200, 150});
    stage.frame(0.2);
    touch({200, 150});
    CHECK(two.first == 1);
    SUBCASE("but it does tap another") {
        touch({200, 350});
        CHECK(two.second == 1);
    }
    SUBCASE("and a second tap of its own counts") {
        stage.frame(0.1);
        touch({200, 150});
        CHECK(two.first == 2);
    }
}

TEST_CASE("a press that rests is a palm: the thing lets go of it and nothing is tapped") {
    Two two;
    Stage stage([&](Context& ctx) { two.draw(ctx); });
    stage.frames(2);
    stage.press({200, 150});
    stage.frame(1.4);
    CHECK(two.pressed);
    REQUIRE(stage.ctx.next_frame());
    CHECK(*stage.ctx.next_frame() <= stage.now() + 0.1);
    SUBCASE("it shows so while it rests") {
        stage.frame(0.2);
        CHECK_FALSE(two.pressed);
        stage.frames(3);
        CHECK_FALSE(two.pressed);
    }
    SUBCASE("also when nothing was drawn meanwhile") {}
    stage.frame(0.2);
    stage.release();
    stage.frames(2);
    CHECK(two.first == 0);
    stage.tap({200, 150});
    CHECK(two.first == 1);
}

TEST_CASE("keys on the screen take every tap, however fast they are typed") {
    int count = 0;
    Stage stage([&](Context& ctx) {
        count += tap(ctx, {100, 100, 88, 88}, {.id = "key.1", .role = Role::key, .label = "1"}).tapped;
    });
    stage.frames(2);
    for (int i = 0; i < 5; ++i) stage.press({140, 140}), stage.release();
    CHECK(count == 5);
}

TEST_CASE("after a release everything looks as before the press, though the finger was last there") {
    Stage stage([](Context& ctx) {
        button(ctx, {100, 100, 400, 112}, {.id = "a", .label = "Lanjut", .kind = ButtonKind::primary});
        button(ctx, {100, 300, 400, 112}, {.id = "b", .label = "Kembali"});
    });
    const auto picture = [&] {
        std::vector<ImDrawVert> all;
        for (const ImDrawVert& vertex : stage.ctx.draw_data()->CmdLists[0]->VtxBuffer) all.push_back(vertex);
        return all;
    };
    const auto same = [](const std::vector<ImDrawVert>& a, const std::vector<ImDrawVert>& b) {
        return std::ranges::equal(a, b, [](const ImDrawVert& one, const ImDrawVert& other) {
            return one.pos.x == other.pos.x && one.pos.y == other.pos.y && one.col == other.col;
        });
    };
    stage.frames(3);
    const auto before = picture();
    for (const Point at : {Point{300, 150}, {300, 350}}) {
        stage.press(at);
        CHECK_FALSE(same(before, picture()));
        stage.release();
        stage.frames(2);
        CHECK(same(before, picture()));
    }
}

TEST_CASE("a long press that is no palm's is a tap") {
    Two two;
    Stage stage([&](Context& ctx) { two.draw(ctx); });
    stage.frames(2);
    stage.press({200, 150});
    stage.frame(1.3);
    stage.release();
    CHECK(two.first == 1);
}

TEST_CASE("the second half of a double tap does not reach the screen the first half brought") {
    Two two;
    Stage stage([&](Context& ctx) {
        two.draw(ctx);
        if (two.first > 0) two.screen = "two";
    });
    stage.frames(2);
    stage.press({200, 150});
    stage.release();
    stage.press({204, 150});
    stage.release();
    CHECK(two.first == 1);
    SUBCASE("but a tap elsewhere does") {
        stage.tap({200, 350});
        CHECK(two.second == 1);
    }
    SUBCASE("and so does one a moment later") {
        stage.frame(0.5);
        stage.tap({200, 150});
        CHECK(two.first == 2);
    }
}

TEST_CASE("what is not enabled answers nothing and says so") {
    Two two;
    two.enabled = false;
    Stage stage([&](Context& ctx) { two.draw(ctx); });
    stage.frames(2);
    stage.tap({200, 150});
    CHECK(two.first == 0);
    CHECK_FALSE(stage.item("first").enabled);
}

TEST_CASE("Tab walks through what can be touched and Enter or Space taps it") {
    Two two;
    Stage stage([&](Context& ctx) { two.draw(ctx); });
    stage.frames(2);
    stage.key(Key::enter);
    CHECK(two.first + two.second == 0);
    stage.key(Key::tab);
    stage.key(Key::enter);
    CHECK(two.first == 1);
    stage.key(Key::tab);
    stage.type(" ");
    CHECK(two.second == 1);
    CHECK(stage.item("second").focused);
    stage.key(Key::tab);
    stage.key(Key::back_tab);
    stage.frame(0.3);
    stage.key(Key::enter);
    CHECK(two.second == 2);
}

TEST_CASE("a touch takes the keyboard's ring away, so that a later Enter does nothing") {
    Two two;
    Stage stage([&](Context& ctx) { two.draw(ctx); });
    stage.frames(2);
    stage.key(Key::tab);
    stage.tap({900, 900});
    stage.key(Key::enter);
    CHECK(two.first == 0);
}

TEST_CASE("under a dialog nothing can be touched, by hand or by keyboard") {
    Two two;
    bool open = false;
    DialogAction last = DialogAction::none;
    Stage stage([&](Context& ctx) {
        two.draw(ctx);
        if (open)
            last = dialog(ctx, {.title = "Masih di sana?",
                                .text = "Sentuh layar.",
                                .primary = "Lanjut",
                                .secondary = "Selesai"});
    });
    stage.frames(2);
    open = true;
    stage.frames(2);
    CHECK_FALSE(stage.item("first").enabled);
    stage.tap({200, 150});
    CHECK(two.first == 0);
    stage.key(Key::tab);
    stage.frame();
    CHECK(stage.item("dialog.secondary").focused);
    stage.keys(Key::tab, 2);
    stage.frame();
    CHECK(stage.item("dialog.secondary").focused);
    const Point primary = stage.middle("dialog.primary");
    stage.press(primary);
    stage.release();
    CHECK(last == DialogAction::primary);
    open = false;
    stage.frames(2);
    CHECK(stage.item("first").enabled);
    stage.tap({200, 150});
    CHECK(two.first == 1);
}

TEST_CASE("a held key repeats after a moment, a tapped one counts once") {
    int count = 0;
    Stage stage([&](Context& ctx) {
        count += repeating(ctx, tap(ctx, {100, 100, 200, 100}, {.id = "erase"}));
    });
    stage.frames(2);
    stage.tap({200, 150});
    CHECK(count == 1);
    stage.press({200, 150});
    CHECK(count == 2);
    for (int i = 0; i < 24; ++i) stage.drag({200, 150});  // 0.4 s
    CHECK(count == 2);
    for (int i = 0; i < 36; ++i) stage.drag({200, 150});  // to 1.0 s
    CHECK(count >= 9);
    CHECK(count <= 13);
    stage.release();
    const int then = count;
    stage.frames(30);
    CHECK(count == then);
}
