#include "document/html_writer.h"

#include <doctest/doctest.h>

namespace document = netra::document;
using document::HtmlWriter;

TEST_CASE("what means something in HTML goes in as references") {
    CHECK(document::html_escaped("<b>\"A\" & 'B'</b>") ==
          "&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;");
    CHECK(document::html_escaped("Ünïcode → 😀\n\t") == "Ünïcode → 😀\n\t");
}

TEST_CASE("control characters become the replacement character") {
    CHECK(document::html_escaped(std::string_view("a\0b\x1B\x7F", 5)) ==
          "a\xEF\xBF\xBD"
          "b\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("only links that lead to the web or to mail are links") {
    CHECK(document::safe_link("https://contoh.go.id/a?b=c") == "https://contoh.go.id/a?b=c");
    CHECK(document::safe_link("HTTP://CONTOH") == "HTTP://CONTOH");
    CHECK(document::safe_link("mailto:a@contoh") == "mailto:a@contoh");
    for (const char* bad : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)",
                            "data:text/html,x", "//contoh", "/etc/passwd", "a.html", "vbscript:x", ""}) {
        CAPTURE(bad);
        CHECK(document::safe_link(bad).empty());
    }
}

TEST_CASE("an element ends when its object goes, words and values escaped") {
    HtmlWriter html;
    {
        const auto list = html.open("ul", {{"class", "a\" onclick=\"x"}});
        html.element("li", {}, "<script>");
        html.lone("img", {{"src", "a&b.svg"}, {"alt", ""}});
    }
    CHECK(html.take() ==
          "<ul class=\"a&quot; onclick=&quot;x\"><li>&lt;script&gt;</li>\n"
          "<img src=\"a&amp;b.svg\" alt=\"\">\n</ul>\n");
}

TEST_CASE("an attribute without a value is left out, but for the text of a picture") {
    HtmlWriter html;
    html.lone("img", {{"lang", ""}, {"alt", ""}, {"hidden", HtmlWriter::present}});
    CHECK(html.take() == "<img alt=\"\" hidden>\n");
}
