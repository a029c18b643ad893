#include "ui/pose.h"

#include <doctest/doctest.h>

#include "stage.h"
#include "ui/tap.h"

using namespace netra::ui;

namespace {

// Two things of which the first is posed.
struct Posing {
    Pose pose = Pose::none;
    Tap first, second;

    void draw(Context& ctx) {
        {
            const Posed posed(ctx, pose);
            first = tap(ctx, {100, 100, 200, 100}, {.id = "first", .label = "first"});
        }
        second = tap(ctx, {100, 300, 200, 100}, {.id = "second", .label = "second"});
    }
};

}  // namespace

TEST_CASE("what is posed looks pressed or focused without a touch, and only while the scope lives") {
    Posing posing;
    Stage stage([&](Context& ctx) { posing.draw(ctx); });
    posing.pose = Pose::pressed;
    stage.frames(2);
    CHECK(posing.first.pressed);
    CHECK_FALSE(posing.first.focused);
    CHECK_FALSE(posing.second.pressed);
    posing.pose = Pose::focused;
    stage.frames(2);
    CHECK(posing.first.focused);
    CHECK_FALSE(posing.first.pressed);
    CHECK_FALSE(posing.second.focused);
}

TEST_CASE("what is posed answers no touch, and its neighbours do") {
    Posing posing;
    int taps = 0, other_taps = 0;
    posing.pose = Pose::pressed;
    Stage stage([&](Context& ctx) {
        posing.draw(ctx);
        taps += posing.first.tapped;
        other_taps += posing.second.tapped;
    });
    stage.frames(2);
    stage.tap("first");
    stage.tap("second");
    CHECK(taps == 0);
    CHECK(other_taps == 1);
    posing.pose = Pose::none;
    stage.frames(2);
    stage.tap("first");
    CHECK(taps == 1);
}

TEST_CASE("a pose may be that of named things alone, and the innermost that names one holds") {
    Tap named, other;
    Stage stage([&](Context& ctx) {
        const Posed all(ctx, Pose::pressed);
        const Posed one(ctx, Pose::focused, {"named"});
        named = tap(ctx, {100, 100, 200, 100}, {.id = "named"});
        other = tap(ctx, {100, 300, 200, 100}, {.id = "other"});
    });
    stage.frames(2);
    CHECK(named.focused);
    CHECK_FALSE(named.pressed);
    CHECK(other.pressed);
    CHECK_FALSE(other.focused);
}
