#include "content/markdown.h"

#include <doctest/doctest.h>

#include "sample_course.h"

using namespace netra;
using core::Block;
using core::BlockKind;
using core::plain_text;

namespace {

struct Reading {
    core::RichText blocks;
    std::string problems;
    std::vector<std::string> images;
};

Reading read(const std::string& text) {
    content::Report report;
    const content::SourceText source("a.md", text);
    Reading reading;
    reading.blocks = content::read_markdown(content::Excerpt(source, 0, source.text().size()), report).blocks;
    reading.problems = test::lines_of(report.diagnostics());
    for (const content::ImageUse& use : report.image_uses()) reading.images.push_back(use.path);
    return reading;
}

}  // namespace

TEST_CASE("paragraphs, headings, bold, italic and links") {
    const Reading reading =
        read("## Judul\n\nSatu **dua *tiga*** [empat](https://contoh.example/a?b&amp;c)\nlima.");
    CHECK(reading.problems == "");
    REQUIRE(reading.blocks.size() == 2);
    CHECK(reading.blocks[0].kind == BlockKind::heading);
    CHECK(reading.blocks[0].level == 2);
    const core::Spans& spans = reading.blocks[1].spans;
    REQUIRE(spans.size() == 6);
    CHECK(spans[1].bold);
    CHECK_FALSE(spans[1].italic);
    CHECK(spans[2].text == "tiga");
    CHECK(spans[2].bold);
    CHECK(spans[2].italic);
    CHECK(spans[4].link == "https://contoh.example/a?b&c");
    CHECK(spans[5].text == " lima.");
}

TEST_CASE("lists keep their level and numbers, tight or loose") {
    const Reading reading = read("3. tiga\n4. empat\n   - dalam\n\nDi antara.\n\n- a\n\n- b\n");
    CHECK(reading.problems == "");
    REQUIRE(reading.blocks.size() == 6);
    CHECK(reading.blocks[0].kind == BlockKind::numbered_item);
    CHECK(reading.blocks[0].number == 3);
    CHECK(reading.blocks[1].number == 4);
    CHECK(reading.blocks[2].kind == BlockKind::bullet_item);
    CHECK(reading.blocks[2].level == 2);
    CHECK(reading.blocks[3].kind == BlockKind::paragraph);
    CHECK(reading.blocks[5].kind == BlockKind::bullet_item);
    CHECK(plain_text(reading.blocks[5].spans) == "b");
}

TEST_CASE("a table has its head first") {
    const Reading reading = read("| A | B |\n|---|---|\n| a **b** | c |\n");
    CHECK(reading.problems == "");
    REQUIRE(reading.blocks.size() == 1);
    const auto& rows = reading.blocks[0].rows;
    REQUIRE(rows.size() == 2);
    CHECK(plain_text(rows[0][1]) == "B");
    CHECK(plain_text(rows[1][0]) == "a b");
    CHECK(rows[1][0][1].bold);
}

TEST_CASE("callouts know their kind, title and words") {
    const Reading reading = read(
        "> [!DASAR HUKUM]\n> UU 20/2023\n> pasal 9\n\n> [!PENTING] Hati-hati\n> Isi.\n\n"
        "> [!DIPERDEBATKAN]\n>\n> - satu\n> - dua\n\n> biasa\n");
    CHECK(reading.problems == "");
    REQUIRE(reading.blocks.size() == 4);
    CHECK(reading.blocks[0].callout == core::CalloutKind::law);
    CHECK(reading.blocks[0].title.empty());
    REQUIRE(reading.blocks[0].children.size() == 1);
    CHECK(plain_text(reading.blocks[0].children) == "UU 20/2023 pasal 9");
    CHECK(reading.blocks[1].callout == core::CalloutKind::important);
    CHECK(reading.blocks[1].title == "Hati-hati");
    CHECK(plain_text(reading.blocks[1].children) == "Isi.");
    CHECK(reading.blocks[2].callout == core::CalloutKind::disputed);
    CHECK(reading.blocks[2].children.size() == 2);
    CHECK(reading.blocks[2].children[1].kind == BlockKind::bullet_item);
    CHECK(reading.blocks[3].callout == core::CalloutKind::note);
    CHECK(plain_text(reading.blocks[3].children) == "biasa");
}

TEST_CASE("a picture stands alone and is named to the report") {
    const Reading reading = read("Teks.\n\n![Sebuah *bagan*](images/a.svg)\n");
    CHECK(reading.problems == "");
    REQUIRE(reading.blocks.size() == 2);
    CHECK(reading.blocks[1].kind == BlockKind::image);
    CHECK(reading.blocks[1].image == "images/a.svg");
    CHECK(reading.blocks[1].alternative == "Sebuah bagan");
    CHECK(reading.images == std::vector<std::string>{"images/a.svg"});
}

TEST_CASE("a post has its five fields, the text over several lines") {
    const Reading reading = read(
        "```post\nauthor: Budi Contoh\nhandle: @budi\ntext: Satu: dua\n\ntiga\nimage: images/p.png\nlikes: "
        "7\n```\n");
    CHECK(reading.problems == "");
    REQUIRE(reading.blocks.size() == 1);
    CHECK(reading.blocks[0].post ==
          core::Post{"Budi Contoh", "@budi", "Satu: dua\n\ntiga", "images/p.png", 7});
    CHECK(reading.images == std::vector<std::string>{"images/p.png"});
}

TEST_CASE("character references and escapes give their characters") {
    CHECK(plain_text(read("a &amp; b &#8212; \\*c\\* &lt;d&gt; &nbsp;e").blocks) ==
          "a & b — *c* <d> \u00a0e");
    CHECK(plain_text(read("a\\\nb").blocks) == "a\nb");
}

TEST_CASE("what a kiosk cannot draw is named with its line and column") {
    CHECK(read("é <b>x</b>\n\n<div>\ny\n</div>\n").problems ==
          "a.md:1:3: error: raw HTML is not used\na.md:3:1: error: raw HTML is not used\n");
    CHECK(read("a\n\n```cpp\nint x;\n```\n").problems == "a.md:3:1: error: a code block other than post\n");
    CHECK(read("a\n\n```post\nauthor: b\ntext: c\n").problems ==
          "a.md:3:1: error: this block is not closed\n");
    CHECK(read("> [!BAHAYA]\n> x\n").problems == "a.md:1:3: error: unknown kind of callout: BAHAYA\n");
    CHECK(read("> [!PENTING]\n").problems == "a.md:1:1: error: a callout without words\n");
    CHECK(read("> a\n> > b\n").problems.find("a quotation within a quotation") != std::string::npos);
    CHECK(read("kata ![x](images/a.svg) kata\n").problems == "a.md:1:6: error: a picture amid words\n");
    CHECK(read("![](images/a.svg)\n").problems == "a.md:1:1: error: a picture without alternative text\n");
    CHECK(read("![a](b.svg) ![c](d.svg)\n").problems == "a.md:1:13: error: two pictures in one paragraph\n");
    CHECK(read("a\n\n***\n\nb\n").problems.find("a rule is not used here") != std::string::npos);
    CHECK(read("- a\n  - b\n    - c\n      - d\n").problems.find("lists nested too deep") !=
          std::string::npos);
}

TEST_CASE("a post with faults names each of them") {
    CHECK(read("```post\nauthor: a\nauthor: b\nlikes: banyak\nsalah\n```\n").problems ==
          "a.md:2:1: error: post without text\n"
          "a.md:3:1: error: key author twice\n"
          "a.md:4:1: error: likes must be a whole number\n"
          "a.md:5:1: error: this line is no part of the post\n");
    CHECK(read("```post\n```\n").problems ==
          "a.md:1:1: error: post without author\na.md:1:1: error: post without text\n");
}

TEST_CASE("a table with more cells than any screen holds is refused in time") {
    constexpr int columns = 100;
    std::string text = "|";
    for (int i = 0; i < columns; ++i) text += "a|";
    text += "\n|";
    for (int i = 0; i < columns; ++i) text += "---|";
    for (int i = 0; i < 1000; ++i) text += "\n|x|";
    const Reading reading = read(text);
    CHECK(reading.problems == "a.md:1:1: error: too many paragraphs or table cells\n");
}

TEST_CASE("words are what white space parts") {
    CHECK(content::count_words("") == 0);
    CHECK(content::count_words("  satu dua\ntiga ") == 3);
}
