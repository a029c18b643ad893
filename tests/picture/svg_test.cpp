#include "picture/svg.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "base/error.h"
#include "base/files.h"

namespace picture = netra::picture;

static std::string drawing(const std::string& inside, const std::string& attributes = {}) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "viewBox=\"0 0 20 10\" " +
           attributes + ">" + inside + "</svg>";
}

// What the refusal names, or "" when the drawing is allowed.
static std::string refusal(const std::string& source) {
    try {
        picture::check_svg(source);
    } catch (const netra::Error& error) {
        REQUIRE(error.code() == netra::ErrorCode::picture_invalid);
        return error.context().empty() ? error.what() : error.context();
    }
    return {};
}

TEST_CASE("a plain drawing comes out in its colours") {
    const std::string source = drawing(
        "<rect width=\"10\" height=\"10\" fill=\"#123E63\"/>"
        "<rect x=\"10\" width=\"10\" height=\"10\" fill=\"#FF0000\" opacity=\".5\"/>");
    const picture::Pixels pixels = picture::render_svg(source, 20, 10);
    REQUIRE(pixels.rgba.size() == 800);
    CHECK(pixels.rgba[0] == 0x12);
    CHECK(pixels.rgba[1] == 0x3E);
    CHECK(pixels.rgba[2] == 0x63);
    CHECK(pixels.rgba[3] == 255);
    const std::size_t right = 15 * 4;
    CHECK(pixels.rgba[right] == 255);  // straight alpha: the colour itself is full
    CHECK(pixels.rgba[right + 1] == 0);
    CHECK(pixels.rgba[right + 3] / 2 == 64);
}

TEST_CASE("a drawing keeps its proportions and stands in the middle") {
    const picture::Pixels pixels = picture::render_svg(drawing("<rect width=\"20\" height=\"10\"/>"), 20, 20);
    CHECK(pixels.rgba[3] == 0);
    CHECK(pixels.rgba[(10 * 20 + 10) * 4 + 3] == 255);
}

TEST_CASE("the viewBox gives the size") {
    const picture::CheckedSvg checked = picture::check_svg(
        "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg viewBox='-1,-2 30.5\t40' "
        "xmlns='http://www.w3.org/2000/svg'/>");
    CHECK(checked.width == 30.5);
    CHECK(checked.height == 40);
    CHECK(refusal("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"5\" height=\"5\"/>") ==
          "the SVG drawing has no viewBox");
    CHECK(refusal(R"(<svg viewBox="0 0 0 5"/>)").ends_with("0 0 0 5"));
    CHECK(refusal(R"(<svg viewBox="0 0 1e9 5"/>)").ends_with("0 0 1e9 5"));
    CHECK(refusal(R"(<svg viewBox="0 0 nan 5"/>)") == "the SVG drawing has no viewBox");
}

TEST_CASE("what drawing programs write is allowed") {
    CHECK(
        refusal(drawing(
            "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient>"
            "<linearGradient id=\"b\" xlink:href=\"#a\"/><clipPath id=\"c\"><rect width=\"5\" height=\"5\"/>"
            "</clipPath></defs><style>/* a: b */ "
            ".k{fill:url(#b);color-interpolation-filters:linearRGB}</style>"
            "<sodipodi:namedview pagecolor=\"#fff\"/><metadata><rdf:RDF/></metadata>"
            "<g clip-path=\"url(#c)\" style=\"fill:url('#b');mix-blend-mode:normal\" filter=\"none\">"
            "<path class=\"k\" d=\"M0 0h5\"/></g><text>Rp1.000 &amp; url</text><use href=\"#c\"/>",
            "xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" "
            "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"")) == "");
}

TEST_CASE("what is dangerous or not needed is refused by name and line") {
    const auto refuses = [](const std::string& inside, const std::string& what) {
        CAPTURE(inside);
        CHECK(refusal(drawing("\n" + inside)) == what + ", line 2");
    };
    refuses("<filter id=\"f\"><feTurbulence/></filter>", "<filter>");
    refuses("<mask id=\"m\"/>", "<mask>");
    refuses("<pattern id=\"p\"/>", "<pattern>");
    refuses("<marker id=\"p\"/>", "<marker>");
    refuses("<foreignObject/>", "<foreignObject>");
    refuses("<script>1</script>", "<script>");
    refuses("<image href=\"data:image/png;base64,AAAA\"/>", "<image>");
    refuses("<a href=\"#x\"/>", "<a>");
    refuses("<g onload=\"x()\"/>", "script in onload");
    refuses("<g filter=\"blur(500)\"/>", "filter");
    refuses("<g style=\"fill:red; FILTER : blur(500px)\"/>", "filter in a style");
    refuses("<style>g{fill:red}g{filter:blur(9px)}</style>", "filter in a style");
    refuses("<style>g{/**/fil/**/ter:blur(9px)}</style>", "filter in a style");
    refuses("<style>g{f\\69lter:blur(9px)}</style>", "an escape in a style");
    refuses("<style><![CDATA[@import 'x.css';]]></style>", "an @-rule in a style");
    refuses("<style>g{fill:url(http://contoh.example/a)}</style>", "a reference to the outside");
    refuses("<rect fill=\"URL ( 'http://contoh.example/a#b')\"/>", "a reference to the outside");
    refuses("<use href=\"other.svg#a\"/>", "a reference to the outside");
    refuses("<use xlink:href=\"file:///etc/hostname\"/>", "a reference to the outside");
    refuses("<?xml-stylesheet href=\"x.css\"?>", "<?...?>");
    refuses("<x:rect xmlns:x=\"http://www.w3.org/2000/svg\"/>", "<x:rect>");
    refuses("<g xmlns:dc=\"http://www.w3.org/2000/svg\"/>", "namespace http://www.w3.org/2000/svg");
    refuses("<g xmlns:cc=\"http://www.w3.org/2001/XInclude\"/>", "namespace http://www.w3.org/2001/XInclude");
    refuses("<use href=\"#a\"/><g id=\"a\"><use href=\"#b\"/></g>",
            "a reference within a part that is referenced");
}

TEST_CASE("a style that hides among children is read whole") {
    CHECK(refusal(drawing("<style>g{}<![CDATA[g{filter:blur(9px)}]]></style>")) ==
          "filter in a style, line 1");
}

TEST_CASE("a DOCTYPE and its entities are refused") {
    CHECK(refusal("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>" + drawing("<text>&a;</text>")) ==
          "<!DOCTYPE>, line 1");
    CHECK(refusal("<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + drawing("")) == "encoding utf-7, line 1");
}

TEST_CASE("an unknown entity is drawn as its own letters, never looked up") {
    CHECK(picture::check_svg(drawing("<text>&lol;</text>")).source.find("&amp;lol;") != std::string::npos);
}

TEST_CASE("a drawing has limits") {
    std::string many;
    for (int i = 0; i < picture::max_svg_elements; ++i) many += "<g/>";
    CHECK(refusal(drawing(many)).starts_with("more than 20000 elements"));
    std::string deep;
    std::string ends;
    for (int i = 0; i < picture::max_svg_depth + 1; ++i) deep += "<g>", ends += "</g>";
    CHECK(refusal(drawing(deep + ends)).starts_with("more than 64 levels"));
    std::string part;
    for (int i = 0; i < 200; ++i) part += "<rect/>";
    std::string uses;
    for (int i = 0; i < 200; ++i) uses += "<use href=\"#part\"/>";
    CHECK(
        refusal(drawing("<g id=\"part\">" + part + "</g>" + uses)).starts_with("too many elements through"));
    CHECK(refusal(drawing(std::string(picture::max_svg_bytes, ' '))).starts_with("more than 8 MiB"));
    CHECK_THROWS_AS(picture::render_svg(drawing(""), picture::max_side + 1, 10), netra::Error);
}

TEST_CASE("text that is no drawing is refused") {
    CHECK(refusal("").starts_with("line 1"));
    CHECK(refusal("<svg viewBox=\"0 0 1 1\">\n\n<g></svg>") == "line 3");
    CHECK(refusal("<html viewBox=\"0 0 1 1\"/>").starts_with("<html>"));
    CHECK(refusal("<svg viewBox=\"0 0 1 1\">\xFF</svg>") == "the SVG drawing is not UTF-8");
}

TEST_CASE("the program's own drawings are allowed") {
    int count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(NETRA_SOURCE_DIR "/assets")) {
        if (entry.path().extension() != ".svg") continue;
        ++count;
        CAPTURE(entry.path().string());
        CHECK(refusal(netra::base::read_text_file(entry.path())) == "");
    }
    CHECK(count > 0);
}
