// What is pressed, has the keyboard or is off can be told by eye from what is idle, in both contrasts.
#include <doctest/doctest.h>
#include <imgui.h>

#include <array>
#include <functional>

#include "stage.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/clause.h"
#include "ui/pose.h"
#include "ui/table.h"

using namespace netra;
using namespace netra::ui;

namespace {

constexpr Rect place{100, 100, 700, 140};

// All that is drawn: places and colours.
std::vector<std::array<float, 3>> picture_of(const Stage::Draw& draw, Pose pose, Contrast contrast) {
    Stage stage([&](Context& ctx) {
        const Posed posed(ctx, pose);
        draw(ctx);
    });
    stage.ctx.settings.contrast = contrast;
    stage.frames(2);
    std::vector<std::array<float, 3>> picture;
    for (const ImDrawVert& vertex : stage.ctx.draw_data()->CmdLists[0]->VtxBuffer)
        picture.push_back({vertex.pos.x, vertex.pos.y, static_cast<float>(vertex.col)});
    return picture;
}

void check_states(const Stage::Draw& draw) {
    for (const Contrast contrast : {Contrast::normal, Contrast::high}) {
        CAPTURE(static_cast<int>(contrast));
        const auto idle = picture_of(draw, Pose::none, contrast);
        const auto pressed = picture_of(draw, Pose::pressed, contrast);
        const auto focused = picture_of(draw, Pose::focused, contrast);
        CHECK(idle == picture_of(draw, Pose::none, contrast));
        CHECK(idle != pressed);
        CHECK(idle != focused);
        CHECK(pressed != focused);
    }
}

}  // namespace

TEST_CASE("every kind of button shows that it is pressed, has the keyboard or is off") {
    for (const ButtonKind kind :
         {ButtonKind::primary, ButtonKind::secondary, ButtonKind::quiet, ButtonKind::text}) {
        CAPTURE(static_cast<int>(kind));
        const auto draw = [&](Context& ctx, bool enabled) {
            button(ctx, place, {.id = "b", .label = "Lanjut", .kind = kind, .enabled = enabled});
        };
        check_states([&](Context& ctx) { draw(ctx, true); });
        if (kind == ButtonKind::quiet || kind == ButtonKind::text) continue;  // never off in any screen
        for (const Contrast contrast : {Contrast::normal, Contrast::high})
            CHECK(picture_of([&](Context& ctx) { draw(ctx, true); }, Pose::none, contrast) !=
                  picture_of([&](Context& ctx) { draw(ctx, false); }, Pose::none, contrast));
    }
}

TEST_CASE("choices, clauses and a table's rows and titles show that they are pressed or have the keyboard") {
    check_states([](Context& ctx) { choice(ctx, place, {.id = "c", .key = "A", .text = "Boleh"}); });
    const core::Spans text{{"Saya menolak politik uang.", false, false, {}}};
    check_states([&](Context& ctx) { clause(ctx, place, {.id = "c", .text = text}); });
    const std::array<TableColumn, 1> columns{{{"Nama"}}};
    const std::array<TableRow, 1> rows{{{"1", {{"Ratna Contoh"}}}}};
    check_states([&](Context& ctx) {
        table(ctx, place, {.id = "t", .columns = columns, .rows = rows, .row_tappable = true});
    });
    check_states([&](Context& ctx) {
        table(ctx, place, {.id = "t", .columns = columns, .rows = rows, .title_tappable = true});
    });
}
