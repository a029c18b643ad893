#include "ui/chip.h"

#include <doctest/doctest.h>

#include "layout_checks.h"

using namespace netra::ui;

namespace {

constexpr Point at{800, 400};
constexpr ChipKind kinds[] = {ChipKind::quiet, ChipKind::action, ChipKind::info,
                              ChipKind::right, ChipKind::wrong,  ChipKind::caution};

}  // namespace

TEST_CASE("a chip's word stands inside it and is readable in every kind, contrast and text size") {
    for (const ChipKind kind : kinds) {
        for (const Contrast contrast : {Contrast::normal, Contrast::high}) {
            for (const TextSize size : {TextSize::normal, TextSize::larger}) {
                float width = 0, height = 0;
                Stage stage([&](Context& ctx) {
                    const Chip one{.word = "Berikutnya", .kind = kind, .icon = "check"};
                    width = chip(ctx, at, one);
                    height = chip_height(ctx);
                });
                stage.ctx.settings.contrast = contrast;
                stage.ctx.settings.text_size = size;
                stage.frames(2);
                check_texts_within(stage, {at.x, at.y - height / 2, width, height});
                const TextItem& word = text_item(stage, "Berikutnya");
                CHECK(contrast_ratio(word.ink, word.ground) >= 7.0f);
            }
        }
    }
}

TEST_CASE("a chip stands with its left end, its middle or its right end at the place") {
    float width = 0;
    Align align = Align::left;
    Stage stage([&](Context& ctx) { width = chip(ctx, at, {.word = "Lulus"}, align); });
    const auto middle = [&] {
        stage.frames(2);
        return text_item(stage, "Lulus").rect.centre().x;
    };
    stage.frames(2);
    CHECK(middle() == doctest::Approx(at.x + width / 2).epsilon(0.005));
    align = Align::centre;
    CHECK(middle() == doctest::Approx(at.x).epsilon(0.005));
    align = Align::right;
    CHECK(middle() == doctest::Approx(at.x - width / 2).epsilon(0.005));
}

TEST_CASE("a chip with a widest width shortens its word and says so with three dots") {
    float width = 0;
    Stage stage([&](Context& ctx) {
        width =
            chip(ctx, at, {.word = "Dinas Kependudukan dan Pencatatan Sipil", .icon = "info", .widest = 240});
    });
    stage.frames(2);
    CHECK(width <= 240);
    CHECK(stage.shows("…"));
}
