#include "document/rich_html.h"

#include <doctest/doctest.h>

namespace document = netra::document;
using netra::base::Language;
using netra::core::Block;
using netra::core::BlockKind;
using netra::core::CalloutKind;
using netra::core::RichText;

namespace {

const document::SitePictures pictures = {{"gambar.svg", {"images/1.svg", 4, 3}}};

std::string html_of(const RichText& text, Language language = Language::indonesian) {
    document::HtmlWriter html;
    document::RichHtml{language, pictures, 3}.write(html, text);
    return html.take();
}

Block words(BlockKind kind, const std::string& text, int level = 1, int number = 0) {
    Block block;
    block.kind = kind;
    block.spans = {{text, false, false, {}}};
    block.level = level;
    block.number = number;
    return block;
}

bool holds(const std::string& html, const std::string& part) {
    return html.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("spans are bold, italic and links") {
    Block block;
    block.spans = {{"a<", true, false, {}},
                   {"b", false, true, {}},
                   {"c", true, true, "https://contoh.go.id/?a=1&b=2"},
                   {"d", false, false, "javascript:alert(1)"}};
    CHECK(html_of({block}) ==
          "<p><strong>a&lt;</strong><em>b</em>"
          "<a href=\"https://contoh.go.id/?a=1&amp;b=2\" rel=\"noopener noreferrer\">"
          "<strong><em>c</em></strong></a>d</p>\n");
}

TEST_CASE("headings begin at the level of their place and end at six") {
    CHECK(html_of({words(BlockKind::heading, "a")}) == "<h3>a</h3>\n");
    CHECK(html_of({words(BlockKind::heading, "a", 6)}) == "<h6>a</h6>\n");
}

TEST_CASE("items in a row are one list, deeper ones a list in their item") {
    CHECK(html_of({words(BlockKind::bullet_item, "a"), words(BlockKind::bullet_item, "b", 2),
                   words(BlockKind::bullet_item, "c", 2), words(BlockKind::bullet_item, "d")}) ==
          "<ul><li>a<ul><li>b</li>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n");
}

TEST_CASE("a numbered list begins where its author began, and a list of another kind is another list") {
    CHECK(html_of({words(BlockKind::numbered_item, "a", 1, 3), words(BlockKind::numbered_item, "b", 1, 4),
                   words(BlockKind::bullet_item, "c")}) ==
          "<ol start=\"3\"><li>a</li>\n<li>b</li>\n</ol>\n<ul><li>c</li>\n</ul>\n");
    CHECK(html_of({words(BlockKind::numbered_item, "a", 1, 1)}) == "<ol><li>a</li>\n</ol>\n");
}

TEST_CASE("a list that begins deep ends") {
    CHECK(html_of({words(BlockKind::bullet_item, "a", 3), words(BlockKind::bullet_item, "b")}) ==
          "<ul><li>a</li>\n</ul>\n<ul><li>b</li>\n</ul>\n");
}

TEST_CASE("a callout has its kind, an icon and a title in the language of the page") {
    Block block;
    block.kind = BlockKind::callout;
    block.children = {words(BlockKind::paragraph, "UU 20/2023")};
    const std::vector<std::pair<CalloutKind, std::string>> kinds = {
        {CalloutKind::law, "Dasar hukum"},
        {CalloutKind::important, "Penting"},
        {CalloutKind::disputed, "Masih diperdebatkan"},
        {CalloutKind::note, "Catatan"}};
    for (const auto& [kind, title] : kinds) {
        block.callout = kind;
        const std::string html = html_of({block});
        CAPTURE(html);
        CHECK(holds(html, "</svg>" + title + "</p>"));
        CHECK(holds(html, "<p>UU 20/2023</p>"));
    }
    block.callout = CalloutKind::law;
    CHECK(holds(html_of({block}), "<aside class=\"callout law\">"));
    CHECK(holds(html_of({block}, Language::english), "</svg>Legal basis</p>"));
    block.title = "Judul & lain";
    CHECK(holds(html_of({block}), "</svg>Judul &amp; lain</p>"));
}

TEST_CASE("a picture has its address, its words and its proportions; one that is not there is left out") {
    Block block;
    block.kind = BlockKind::image;
    block.image = "gambar.svg";
    block.alternative = "Timbangan \"seimbang\"";
    CHECK(html_of({block}) ==
          "<img class=\"picture\" src=\"images/1.svg\" alt=\"Timbangan &quot;seimbang&quot;\" width=\"4\" "
          "height=\"3\" loading=\"lazy\">\n");
    block.image = "tiada.svg";
    CHECK(html_of({block}).empty());
}

TEST_CASE("a post is a card with initials, the invented account, the text and its reactions") {
    Block block;
    block.kind = BlockKind::post;
    block.post = {"Pemenangan Y (rekaan)", "@y<", "Sukai & bagikan", "gambar.svg", 214};
    const std::string html = html_of({block});
    CAPTURE(html);
    CHECK(html.starts_with("<figure class=\"post\">"));
    CHECK(holds(html, ">PY</span>"));
    CHECK(holds(html, "<strong>Pemenangan Y (rekaan)</strong>"));
    CHECK(holds(html, "@y&lt; · akun rekaan"));
    CHECK(holds(html, "<p>Sukai &amp; bagikan</p>"));
    CHECK(holds(html, "src=\"images/1.svg\""));
    CHECK(holds(html, "Suka 214"));
    CHECK(holds(html_of({block}, Language::english), "Like 214"));
}

TEST_CASE("a table's first row is its head, and each cell names its column") {
    Block block;
    block.kind = BlockKind::table;
    block.rows = {{{{"A", false, false, {}}}, {{"<B>", false, false, {}}}},
                  {{{"1", true, false, {}}}, {{"2", false, false, {}}}}};
    const std::string html = html_of({block});
    CHECK(holds(html, "<tr><th scope=\"col\">A</th>\n<th scope=\"col\">&lt;B&gt;</th>\n</tr>"));
    CHECK(holds(
        html,
        "<tr><td data-column=\"A\"><strong>1</strong></td>\n<td data-column=\"&lt;B&gt;\">2</td>\n</tr>"));
}

TEST_CASE("icons are drawn once in the colour of the words around them") {
    const std::string symbols = document::icon_symbols(
        {{"book", "<?xml?><svg stroke=\"#FFFFFF\">\n<path fill=\"#FFFFFF\" d=\"M0 0\"/></svg>\n"}});
    CHECK(holds(symbols, "<symbol id=\"icon-book\""));
    CHECK(holds(symbols, "<path fill=\"currentColor\" d=\"M0 0\"/></symbol>"));
    CHECK_FALSE(holds(symbols, "#FFFFFF"));
    CHECK(holds(document::icon("book"), "href=\"#icon-book\""));
}
