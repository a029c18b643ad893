#include "content/html_text.h"

#include <doctest/doctest.h>

#include "sample_course.h"

using namespace netra;
using content::LineEnds;
using core::BlockKind;
using core::plain_text;

namespace {

struct Reading {
    core::RichText blocks;
    std::string problems;
};

Reading read(const std::string& text, LineEnds line_ends = LineEnds::space) {
    content::Report report;
    const content::SourceText source("a.gift", text);
    Reading reading;
    reading.blocks = content::read_html(content::Excerpt(source, 0, source.text().size()), line_ends, report);
    reading.problems = test::lines_of(report.diagnostics());
    return reading;
}

}  // namespace

TEST_CASE("paragraphs, breaks, bold, italic, links and references of HTML") {
    const Reading reading = read(
        "<p>Satu <b>dua</b> <EM>tiga</EM></p><p class=\"x\">a &lt; b<br/>c&nbsp;d "
        "<a href='https://contoh.example'>e</a></p>");
    CHECK(reading.problems == "");
    REQUIRE(reading.blocks.size() == 3);
    CHECK(plain_text(reading.blocks[0].spans) == "Satu dua tiga");
    CHECK(reading.blocks[0].spans[1].bold);
    CHECK(reading.blocks[0].spans[3].italic);
    CHECK(plain_text(reading.blocks[1].spans) == "a < b");
    CHECK(plain_text(reading.blocks[2].spans) == "c\u00a0d e");
    CHECK(reading.blocks[2].spans.back().link == "https://contoh.example");
}

TEST_CASE("lists, headings, tables and pictures of HTML") {
    const Reading reading = read(
        "<h3>Judul</h3><ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>"
        "<table><tr><th>A</th><th>B</th></tr><tr><td>c</td><td></td></tr></table>"
        "<img src=\"@@PLUGINFILE@@/images/x.png\" alt='gambar'>");
    CHECK(reading.problems == "");
    REQUIRE(reading.blocks.size() == 6);
    CHECK(reading.blocks[0].level == 3);
    CHECK(reading.blocks[1].number == 1);
    CHECK(reading.blocks[2].kind == BlockKind::bullet_item);
    CHECK(reading.blocks[2].level == 2);
    CHECK(reading.blocks[3].number == 2);
    CHECK(reading.blocks[4].rows.size() == 2);
    CHECK(reading.blocks[4].rows[1].size() == 2);
    CHECK(reading.blocks[5].image == "images/x.png");
    CHECK(reading.blocks[5].alternative == "gambar");
}

TEST_CASE("a < that begins no tag is text, and comments are nothing") {
    CHECK(plain_text(read("2 < 3 <4 a<!-- x <b> -->b").blocks) == "2 < 3 <4 ab");
    CHECK(plain_text(read("a & b &tidak; &amp").blocks) == "a & b &tidak; &amp");
}

TEST_CASE("line ends are spaces or paragraphs, as asked") {
    CHECK(read("a\nb").blocks.size() == 1);
    CHECK(read("a\nb", LineEnds::new_paragraph).blocks.size() == 2);
}

TEST_CASE("a tag that is not drawn is an error where it stands") {
    CHECK(read("ab <script>x</script>")
              .problems.starts_with("a.gift:1:4: error: the tag <script> is not used\n"));
    CHECK(read("<iframe src=x>").problems == "a.gift:1:1: error: the tag <iframe> is not used\n");
}

TEST_CASE("plain text keeps every character and begins a paragraph with each line") {
    const core::RichText blocks = content::read_plain("a <b> *c*\n\n d ");
    REQUIRE(blocks.size() == 2);
    CHECK(plain_text(blocks) == "a <b> *c*\nd");
}
