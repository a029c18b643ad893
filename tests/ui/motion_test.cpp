#include "ui/motion.h"

#include <doctest/doctest.h>

#include "stage.h"

using namespace netra::ui;

TEST_CASE("what was so from the start has settled; what changes settles within 120 ms") {
    int state = 0;
    float share = -1;
    Stage stage([&](Context& ctx) {
        ctx.screen("answers", Direction::none);
        share = settled(ctx, "answer.1", state);
    });
    stage.frames(3);
    CHECK(share == 1);
    state = 1;
    stage.frame();
    CHECK(share == 0);
    stage.frame(0.06);
    CHECK(share > 0.5f);
    CHECK(share < 1);
    stage.frame(0.07);
    CHECK(share == 1);
    stage.settle();
    CHECK_FALSE(stage.ctx.next_frame());
}

TEST_CASE("with reduced motion everything has settled at once") {
    int state = 0;
    float share = -1;
    Stage stage([&](Context& ctx) { share = settled(ctx, "answer.1", state); });
    stage.ctx.settings.reduced_motion = true;
    stage.frames(2);
    state = 1;
    stage.frame();
    CHECK(share == 1);
}

TEST_CASE("another page of a screen slides in from its side and comes to rest") {
    bool turns = false;
    float slide = -1;
    Stage stage([&](Context& ctx) {
        ctx.screen("page", Direction::none);
        if (turns) ctx.turn(Direction::backward);
        turns = false;
        slide = ctx.paint().slide().x;
    });
    stage.frames(3);
    CHECK(slide == 0);
    turns = true;
    stage.frame();
    stage.frame(0.02);
    CHECK(slide < 0);
    CHECK(slide >= -slide_distance);
    stage.frame(0.2);
    CHECK(slide == 0);
}
