#include "document/template.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "base/files.h"
#include "document/certificate_words.h"
#include "document/template_check.h"
#include "example.h"
#include "picture/svg.h"

namespace document = netra::document;
using document::Template;

static std::string design(const std::string& inside) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1123 794\" font-family=\"Inter\">"
           "<rect id=\"qr\" x=\"800\" y=\"450\" width=\"216\" height=\"216\" fill=\"none\"/>" +
           inside + "</svg>";
}

static std::string filled(const std::string& inside, const document::Words& words,
                          const document::FillOptions& options = {}) {
    return Template::of_course(design(inside)).fill(words, options).source;
}

static bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// Text elements of the filled design must lie within their widths.
static document::Rect ink_of(const std::string& source, const std::string& id) {
    return document::Drawing(source).ink(id).value_or(document::Rect{});
}

TEST_CASE("words are put in as text, never as markup") {
    const std::string out = filled("<text>{{name}}</text>", {{"name", "<b>\"A\" & B</b>"}});
    CHECK(has(out, "&lt;b&gt;"));
    CHECK_FALSE(has(out, "<b>"));
}

TEST_CASE("a line whose value is absent leaves with its label") {
    const std::string lines =
        "<text>Acara</text><text>{{event}}</text><text>Tempat</text><text>{{place}}</text>";
    const std::string out = filled(lines, {{"event", "Seminar"}});
    CHECK(has(out, "Acara"));
    CHECK_FALSE(has(out, "Tempat"));
}

TEST_CASE("a label of two lines stays while one of them does") {
    const std::string lines =
        "<text>Atas nama</text>\n<text>{{signatory1.position}}</text>\n<text>{{signatory2.position}}</text>";
    CHECK(has(filled(lines, {{"signatory1.position", "Kepala"}}), "Atas nama"));
    CHECK_FALSE(has(filled(lines, {}), "Atas nama"));
}

TEST_CASE("a text of several spans leaves when a word of it is absent") {
    CHECK(has(filled("<text><tspan>{{unit}}</tspan> <tspan>x</tspan></text>", {{"unit", "Dinas"}}), "Dinas"));
    CHECK_FALSE(has(filled("<text><tspan>{{unit}}</tspan><tspan>ekor</tspan></text>", {}), "ekor"));
}

TEST_CASE("without a signature its label and line leave too") {
    const std::string place =
        "<text>Tanda tangan</text><rect id=\"signature\" x=\"5\" y=\"5\" width=\"90\" "
        "height=\"30\" fill=\"none\"/><line y2=\"9\" stroke=\"#000\"/>";
    const Template with = Template::of_course(design(place));
    CHECK_FALSE(has(with.fill({}, {}).source, "Tanda tangan"));
    CHECK_FALSE(has(with.fill({}, {}).source, "<line"));
    const document::FilledTemplate kept = with.fill({}, {true, false, false});
    CHECK(has(kept.source, "<line"));
    REQUIRE(kept.signature.has_value());
    CHECK(kept.signature->x == doctest::Approx(5));
    CHECK(kept.signature->width == doctest::Approx(90));
}

TEST_CASE("places are found through transforms") {
    const document::FilledTemplate out =
        Template::of_course(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 297 210\"><g "
            "transform=\"translate(100 20) scale(2)\"><rect id=\"qr\" x=\"5\" width=\"30\" "
            "height=\"30\"/></g></svg>")
            .fill({}, {});
    CHECK(out.qr.x == doctest::Approx(110));
    CHECK(out.qr.y == doctest::Approx(20));
    CHECK(out.qr.width == doctest::Approx(60));
}

TEST_CASE("long words shrink to the width they are given, and short ones stay") {
    const std::string line =
        "<text id=\"a\" x=\"500\" y=\"100\" text-anchor=\"middle\" font-size=\"50\" "
        "data-max-width=\"300\">{{name}}</text>";
    const document::Rect small = ink_of(filled(line, {{"name", "Ayu"}}), "a");
    CHECK(small.width < 120);
    CHECK(small.height > 35);
    for (const std::size_t length : {20u, 64u, 150u}) {
        const document::Rect ink = ink_of(filled(line, {{"name", std::string(length, 'W')}}), "a");
        CHECK(ink.width <= 301);
        CHECK(ink.width > 285);
        CHECK(ink.x + ink.width / 2 == doctest::Approx(500).epsilon(0.01));
    }
}

TEST_CASE("a unit of 150 characters breaks into lines where it may, and the next text moves down") {
    const std::string lines =
        "<g><text id=\"a\" x=\"100\" y=\"100\" font-size=\"20\" data-max-width=\"400\" "
        "data-max-lines=\"2\">{{unit}}</text>"
        "<text id=\"b\" x=\"100\" y=\"130\" font-size=\"20\" data-max-width=\"400\">{{place}}</text></g>";
    std::string unit = "Dinas";
    while (unit.size() < 146) unit += " abcd";
    const std::string out = filled(lines, {{"unit", unit}, {"place", "Kota Contoh"}});
    CHECK(has(out, "<tspan"));
    const document::Rect first = ink_of(out, "a");
    const document::Rect second = ink_of(out, "b");
    CHECK(first.width <= 401);
    CHECK(second.y >= first.y + first.height);
}

TEST_CASE("DEMO drops border and seal, remembers where the seal stood and takes the demo's colours") {
    const Template own = Template::own(document::example::assets, Template::Design::landscape);
    const document::Words words = document::certificate_words(document::example::certificate(), true);
    const document::FilledTemplate real = own.fill(words, {});
    CHECK(has(real.source, "#B8862B"));
    const document::FilledTemplate demo = own.fill(words, {false, false, true});
    CHECK_FALSE(has(demo.source, "#B8862B"));
    CHECK_FALSE(has(demo.source, "id=\"border\""));
    REQUIRE(demo.seal.has_value());
    CHECK(demo.seal->x + demo.seal->width / 2 == doctest::Approx(206).epsilon(0.01));
}

TEST_CASE("without a logo the head of the upright design moves up") {
    const Template own = Template::own(document::example::assets, Template::Design::portrait);
    CHECK(has(own.fill({{"organisation", "A"}}, {}).source, "translate(0 -40)"));
    CHECK_FALSE(has(own.fill({{"organisation", "A"}}, {false, true, false}).source, "translate(0 -40)"));
}

TEST_CASE("the program's own designs pass both checks") {
    for (const char* name : {"landscape.svg", "portrait.svg"}) {
        const std::string source =
            netra::base::read_text_file(document::example::assets / "certificate" / name);
        CHECK(document::check_template(netra::picture::check_svg(source).source, name).empty());
    }
}

TEST_CASE("an author hears what is wrong with a design") {
    const auto faults =
        document::check_template(design("\n<text>{{nama}}</text><text>{{name}} {{number}}</text>"), "a.svg");
    REQUIRE(faults.size() == 3);
    CHECK(faults[0].line == 2);
    CHECK(faults[0].message.en == "{{nama}} is not known.");
    CHECK(faults[1].message.id == "Templat tidak memuat {{course}}.");
    const auto small = document::check_template(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 297 210\"><rect id=\"qr\" width=\"40\" "
        "height=\"40\"/><text>{{name}}{{number}}{{course}}{{event}}</text></svg>",
        "a.svg");
    REQUIRE(small.size() == 1);
    CHECK(small[0].message.en == "The place of the QR code is too small.");
}

TEST_CASE("a design without a place for the QR code is refused") {
    CHECK_THROWS_AS(Template::of_course("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>"),
                    netra::Error);
    CHECK_THROWS_AS(Template::of_course("<svg"), netra::Error);
    CHECK_THROWS_AS(Template::of_course("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), netra::Error);
}
