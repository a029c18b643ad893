#include "content/pages.h"

#include <doctest/doctest.h>

#include "sample_course.h"

using namespace netra;

namespace {

struct Reading {
    std::vector<core::Page> pages;
    std::string problems;
};

Reading read(const std::string& text) {
    content::Report report;
    const content::SourceText source("m.md", text);
    Reading reading;
    reading.pages = content::read_pages(source, report);
    reading.problems = test::lines_of(report.diagnostics());
    return reading;
}

std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += "kata ";
    return text;
}

}  // namespace

TEST_CASE("pages are parted by lines of three hyphens, but not within a post") {
    const Reading reading =
        read("# A\n\na\n---\n# B\n\n```post\nauthor: x\ntext: satu\n---\ndua\n```\n\n---  \r\n# C\n\nc\n");
    CHECK(reading.problems == "");
    REQUIRE(reading.pages.size() == 3);
    CHECK(reading.pages[0].title == "A");
    CHECK(reading.pages[1].body[0].post.text == "satu\n---\ndua");
    CHECK(reading.pages[2].title == "C");
}

TEST_CASE("the picture of a page stands beside its text") {
    const Reading reading = read("# **Judul** satu\n\n![Sebuah gambar](images/a.svg)\n\nTeks.\n");
    CHECK(reading.problems == "");
    CHECK(reading.pages[0].title == "Judul satu");
    CHECK(reading.pages[0].image == "images/a.svg");
    CHECK(reading.pages[0].image_alternative == "Sebuah gambar");
    CHECK(reading.pages[0].body.size() == 1);
}

TEST_CASE("running text up to 70 words passes, up to 110 is a warning, more an error") {
    CHECK(read("# A\n\n" + words(70)).problems == "");
    CHECK(read("# A\n\n" + words(71)).problems == "m.md:1:1: warning: this page has 71 words\n");
    CHECK(read("# A\n\n" + words(110)).problems == "m.md:1:1: warning: this page has 110 words\n");
    CHECK(read("# A\n\n" + words(100) + "\n\n- " + words(11)).problems ==
          "m.md:1:1: error: this page has 111 words\n");
    CHECK(read("# A\n\n" + words(60) + "\n\n> [!PENTING]\n> " + words(60)).problems == "");
}

TEST_CASE("faults of pages are named where they stand") {
    CHECK(read("Teks saja.\n").problems == "m.md:1:1: error: the page does not begin with its title\n");
    CHECK(read("# A\n\na\n\n# B\n").problems == "m.md:5:3: error: a second title on one page\n");
    CHECK(read("# A\n").problems == "m.md:1:1: error: a page without content\n");
    CHECK(read("# A\n\na\n\n---\n\n---\n\n# B\n\nb\n").problems == "m.md:7:1: error: an empty page\n");
    CHECK(read("# A\n\n![a](b.svg)\n\n![c](d.svg)\n").problems ==
          "m.md:5:1: error: a second picture on one page\n");
    CHECK(read("# " + std::string(71, 'x') + "\n\na\n").problems ==
          "m.md:1:3: warning: a title of more than 70 characters\n");
    CHECK(read("").problems == "m.md:1:1: error: an empty page\n");
}
