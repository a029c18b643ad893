#include "ui/rich_text.h"

#include <doctest/doctest.h>

#include "stage.h"
#include "ui/gallery_examples.h"

using namespace netra;
using namespace netra::ui;

namespace {

void in_frame(const std::function<void(Context&)>& check, TextSize size = TextSize::normal) {
    Stage stage([&](Context& ctx) { check(ctx); });
    stage.ctx.settings.text_size = size;
    stage.frame();
}

core::Block block_of(core::BlockKind kind, const std::string& words) {
    core::Block block;
    block.kind = kind;
    block.spans = {{words, false, false, {}}};
    return block;
}

core::RichText long_text() {
    core::RichText text;
    for (int i = 0; i < 8; ++i) {
        text.push_back(block_of(core::BlockKind::heading, "Bagian " + std::to_string(i)));
        text.push_back(block_of(core::BlockKind::paragraph,
                                "Di meja kerja, setiap warga dilayani dengan cara yang sama, apa pun pilihan "
                                "politiknya. Sikap itu terlihat dalam ucapan, tindakan, dan tulisan."));
        text.push_back(block_of(core::BlockKind::bullet_item, "Tidak memihak."));
    }
    return text;
}

}  // namespace

TEST_CASE("what is laid out stays within the column and within its height") {
    for (const TextSize size : {TextSize::normal, TextSize::larger}) {
        in_frame(
            [](Context& ctx) {
                const RichLayout layout = lay_out(ctx, example_text(), 620);
                for (const RichPart& part : layout.parts) {
                    for (const RichRun& run : part.runs) {
                        CHECK(run.baseline.x + ctx.paint().width(run.text, run.type) <= 622);
                        CHECK(run.baseline.y <= layout.height);
                    }
                }
            },
            size);
    }
}

TEST_CASE("bold and italic words keep their place in the line") {
    in_frame([](Context& ctx) {
        const core::Spans words{{"Netral berarti ", false, false, {}},
                                {"tidak berpihak", true, false, {}},
                                {".", false, false, {}}};
        core::Block block;
        block.spans = words;
        const RichLayout layout = lay_out(ctx, {block}, 2000);
        REQUIRE(layout.parts.size() == 1);
        const auto& runs = layout.parts[0].runs;
        REQUIRE(runs.size() == 3);
        CHECK(runs[0].text == "Netral berarti ");
        CHECK(runs[1].text == "tidak berpihak");
        CHECK(runs[1].type.face == Face::semibold);
        CHECK(runs[2].text == ".");
        CHECK(runs[1].baseline.x ==
              doctest::Approx(ctx.paint().width("Netral berarti ", type::body)).epsilon(0.01));
    });
}

TEST_CASE("a text that fits is one page") {
    in_frame([](Context& ctx) { CHECK(paginate(ctx, example_text(), 816, 2000).size() == 1); });
}

TEST_CASE("a long text parts at blocks into pages that fit, and nothing is lost") {
    for (const TextSize size : {TextSize::normal, TextSize::large, TextSize::larger}) {
        in_frame(
            [](Context& ctx) {
                const core::RichText text = long_text();
                const auto pages = paginate(ctx, text, 816, 560);
                CHECK(pages.size() > 1);
                core::RichText together;
                for (const core::RichText& page : pages) {
                    CHECK(lay_out(ctx, page, 816).height <= 560);
                    CHECK(page.back().kind != core::BlockKind::heading);
                    together.insert(together.end(), page.begin(), page.end());
                }
                CHECK(together == text);
            },
            size);
    }
}

TEST_CASE("a block higher than the page stands on a page of its own") {
    in_frame([](Context& ctx) {
        std::string words;
        for (int i = 0; i < 200; ++i) words += "kata ";
        const core::RichText text{block_of(core::BlockKind::paragraph, "Satu."),
                                  block_of(core::BlockKind::paragraph, words),
                                  block_of(core::BlockKind::paragraph, "Tiga.")};
        CHECK(paginate(ctx, text, 400, 300).size() == 3);
    });
}

TEST_CASE("the cells of a table stand in their columns") {
    in_frame([](Context& ctx) {
        core::Block table = block_of(core::BlockKind::table, "");
        const auto cell = [](const char* words) { return core::Spans{{words, false, false, {}}}; };
        table.rows = {{cell("Bentuk"), cell("Hukuman")}, {cell("Ringan"), cell("Teguran lisan")}};
        const RichLayout layout = lay_out(ctx, {table}, 800);
        REQUIRE(layout.parts[0].runs.size() == 4);
        CHECK(layout.parts[0].runs[1].baseline.x > 400);
        CHECK(layout.parts[0].runs[2].baseline.y > layout.parts[0].runs[0].baseline.y);
    });
}
