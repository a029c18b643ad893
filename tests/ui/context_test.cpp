#include "ui/context.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <utility>

#include "stage.h"
#include "ui/footer.h"
#include "ui/glyph_atlas.h"
#include "ui/header.h"
#include "ui/motion.h"
#include "ui/toast.h"

using namespace netra;
using namespace netra::ui;

TEST_CASE("a new screen slides in and then stands still") {
    std::string name = "one";
    float x = 0;
    Stage stage([&](Context& ctx) {
        ctx.screen(name);
        x = ctx.to_window({100, 100, 10, 10}).x;
    });
    stage.frame();
    CHECK(x == 100);
    name = "two";
    stage.frame();
    CHECK(x > 130);
    CHECK(stage.ctx.next_frame());
    stage.frame(0.1);
    const float on_the_way = x;
    CHECK(on_the_way < 130);
    stage.frame(0.1);
    CHECK(x == 100);
    stage.frames(2);
    CHECK_FALSE(stage.ctx.next_frame());
    CHECK(stage.ctx.registry().screen == "two");
}

TEST_CASE("with reduced motion a new screen stands at once") {
    std::string name = "one";
    float x = 0;
    Stage stage([&](Context& ctx) {
        ctx.screen(name);
        x = ctx.to_window({100, 100, 10, 10}).x;
    });
    stage.ctx.settings.reduced_motion = true;
    stage.frame();
    name = "two";
    stage.frame();
    CHECK(x == 100);
}

TEST_CASE("the footer changes language and text size and reports both") {
    FooterAction last = FooterAction::none;
    Stage stage([&](Context& ctx) {
        ctx.screen("page", Direction::none);
        const FooterAction action = footer(ctx, {.back = "Kembali", .primary = "Lanjut"});
        if (action != FooterAction::none) last = action;
    });
    stage.frames(2);
    stage.tap("language.en");
    CHECK(last == FooterAction::language);
    CHECK(stage.ctx.language() == Language::english);
    CHECK(stage.shows("Call for help"));
    for (const TextSize size : {TextSize::large, TextSize::larger, TextSize::normal}) {
        stage.tap("text-size");
        CHECK(last == FooterAction::text_size);
        CHECK(stage.ctx.text_size() == size);
    }
    stage.tap("help");
    CHECK(last == FooterAction::help);
    stage.tap("back");
    CHECK(last == FooterAction::back);
    stage.tap("primary");
    CHECK(last == FooterAction::primary);
}

TEST_CASE("the primary action is at the bottom right, in portrait over the whole width") {
    for (const auto& [w, h] : {std::pair{1920, 1080}, {1080, 1920}}) {
        Stage stage([](Context& ctx) { footer(ctx, {.primary = "Lanjut"}); }, w, h);
        stage.frames(2);
        const Rect rect = stage.item("primary").rect;
        CHECK(rect.right() == static_cast<float>(w == 1920 ? 1824 : 1016));
        CHECK(rect.w == static_cast<float>(w == 1920 ? 336 : 952));
        CHECK(rect.h >= 112);
    }
}

TEST_CASE("the ground of a text is what was filled under it last") {
    Stage stage([](Context& ctx) {
        ctx.paint().fill({0, 0, 500, 500}, ctx.theme().surface);
        ctx.paint().fill({100, 100, 200, 100}, ctx.theme().action, 24);
        ctx.paint().text_on({200, 150}, "Lanjut", type::body, ctx.theme().on_action, Align::centre);
        ctx.paint().text({20, 400}, "Tulisan", type::body, ctx.theme().ink);
        ctx.paint().text({900, 400}, "Di luar", type::body, ctx.theme().ink);
    });
    stage.frame();
    const auto& texts = stage.ctx.registry().texts;
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].ground == theme(Contrast::normal).action);
    CHECK(texts[1].ground == theme(Contrast::normal).surface);
    CHECK(texts[2].ground == theme(Contrast::normal).ground);
}

TEST_CASE("a toast comes, asks to be woken for its end, and leaves") {
    Toast toast;
    bool show = true;
    Stage stage([&](Context& ctx) {
        if (std::exchange(show, false)) toast.show(ctx, "Jawaban Anda tersimpan.", Say::right, 4);
        toast.draw(ctx);
    });
    stage.settle();
    CHECK(stage.shows("Jawaban Anda tersimpan."));
    REQUIRE(stage.ctx.next_frame());
    CHECK(*stage.ctx.next_frame() == doctest::Approx(stage.now() + 4).epsilon(0.1));
    stage.frame(4);
    CHECK_FALSE(stage.shows("Jawaban Anda tersimpan."));
}

TEST_CASE("two frames without a change draw the same") {
    Stage stage([](Context& ctx) {
        header(ctx, {.course = "Netralitas ASN", .steps = {"Kenali", "Belajar"}, .current = 1});
        footer(ctx, {.back = "Kembali", .primary = "Lanjut"});
    });
    const auto vertices = [&] {
        std::vector<char> bytes;
        const ImDrawData& data = *stage.ctx.draw_data();
        for (int i = 0; i < data.CmdListsCount; ++i) {
            const auto& buffer = data.CmdLists[i]->VtxBuffer;
            const char* from = reinterpret_cast<const char*>(buffer.Data);
            bytes.insert(bytes.end(), from, from + buffer.size_in_bytes());
        }
        return bytes;
    };
    stage.frames(3);
    const auto before = vertices();
    const auto version = stage.ctx.glyphs().version();
    stage.frame(10);
    CHECK(vertices() == before);
    CHECK(stage.ctx.glyphs().version() == version);
    CHECK(before.size() > 10000);
}

TEST_CASE("texts that are forgotten are drawn anew with the next frame, and look the same") {
    Stage stage([](Context& ctx) { header(ctx, {.course = "Netralitas ASN"}); });
    stage.frames(3);
    GlyphAtlas& atlas = stage.ctx.glyphs();
    const auto version = atlas.version();
    const auto pixels = atlas.pixels();
    stage.ctx.forget_texts();
    CHECK(stage.ctx.next_frame() == 0);
    CHECK(atlas.version() == version);  // the frame that is shown still needs them
    stage.frames(1);
    CHECK(atlas.version() != version);
    CHECK(atlas.pixels() == pixels);
}

TEST_CASE("a glyph is drawn into the atlas once and an atlas that is full starts over larger") {
    Fonts fonts;
    GlyphAtlas atlas(fonts);
    const Shaped shaped = fonts.shape("A", Face::regular, false);
    const ShapedGlyph glyph = shaped.glyphs.at(0);
    const GlyphAtlas::Slot first = atlas.slot(glyph.font, glyph.glyph, 32, 0);
    CHECK(first.w > 0);
    const auto version = atlas.version();
    CHECK(atlas.slot(glyph.font, glyph.glyph, 32, 0).x == first.x);
    CHECK(atlas.version() == version);
    CHECK_FALSE(atlas.full());
    const int height = atlas.height();
    for (int size = 100; size < 400; ++size) atlas.slot(glyph.font, glyph.glyph, static_cast<float>(size), 0);
    CHECK(atlas.full());
    CHECK(atlas.height() == height);
    atlas.make_room();
    CHECK(atlas.height() == 2 * height);
    CHECK(atlas.slot(glyph.font, glyph.glyph, 32, 0).w == first.w);
    atlas.forget();
    CHECK(atlas.height() == height);
}

TEST_CASE("glyphs in the atlas do not touch one another") {
    Fonts fonts;
    GlyphAtlas atlas(fonts);
    std::vector<GlyphAtlas::Slot> slots;
    for (const float size : {26.0f, 32.0f, 56.0f}) {
        for (const ShapedGlyph& glyph : fonts.shape("Saya menjaga 128", Face::regular, false).glyphs)
            slots.push_back(atlas.slot(glyph.font, glyph.glyph, size, 0));
    }
    for (std::size_t i = 0; i < slots.size(); ++i) {
        for (std::size_t j = i + 1; j < slots.size(); ++j) {
            const auto &a = slots[i], &b = slots[j];
            if (a.w == 0 || b.w == 0 || (a.x == b.x && a.y == b.y)) continue;  // a space, or the same letter
            const bool apart = a.x + a.w < b.x || b.x + b.w < a.x || a.y + a.h < b.y || b.y + b.h < a.y;
            CHECK(apart);
        }
    }
}
