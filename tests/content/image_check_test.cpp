#include "content/image_check.h"

#include <doctest/doctest.h>

#include "sample_course.h"

using namespace netra;
using base::Bytes;
using content::ImageSize;

namespace {

Bytes png(std::uint32_t width, std::uint32_t height) {
    Bytes bytes = base::to_bytes(std::string_view("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    for (const std::uint32_t side : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<std::uint8_t>(side >> shift & 0xffU));
    }
    return bytes;
}

// An application segment, then the frame header.
Bytes jpeg(std::uint8_t frame) {
    return Bytes{0xff, 0xd8, 0xff, 0xe0, 0,    4,    1, 2, 0xff, frame, 0,
                 17,   8,    0x01, 0x00, 0x02, 0x00, 3, 1, 2,    3};
}

std::string problems_of(const std::string& path, base::ByteView bytes) {
    content::Report report;
    content::check_image(path, bytes, report);
    return test::lines_of(report.diagnostics());
}

std::string svg_problems(const std::string& inside, const std::string& before = "") {
    const std::string text =
        before + R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">)" + inside + "</svg>";
    return problems_of("a.svg", base::as_bytes(text));
}

}  // namespace

TEST_CASE("the size of a PNG is read from its header") {
    CHECK(content::png_size(png(640, 480)) == ImageSize{640, 480});
    CHECK_FALSE(content::png_size(base::as_bytes("PNG")));
    CHECK(problems_of("a.png", png(8192, 8192)) == "a.png: warning: picture of 8192 × 8192, 1 kB\n");
    CHECK(problems_of("a.png", png(2560, 2560)) == "");
    CHECK(problems_of("a.png", png(8193, 1)) == "a.png: error: picture of 8193 × 1 pixels\n");
    CHECK(problems_of("a.png", png(0xffffffff, 1)) == "a.png: error: picture of 1000000 × 1 pixels\n");
    CHECK(problems_of("a.png", png(0, 1)) == "a.png: error: picture of 0 × 1 pixels\n");
}

TEST_CASE("the size of a JPEG is read from its frame, whichever kind of frame") {
    for (const int frame : {0xc0, 0xc1, 0xc2}) {
        CHECK(content::jpeg_size(jpeg(static_cast<std::uint8_t>(frame))) == ImageSize{512, 256});
    }
    const Bytes whole = jpeg(0xc0);
    for (std::size_t size = 0; size + 3 < whole.size(); ++size) {
        const base::ByteView part = base::ByteView(whole).first(size);
        if (size < 17) CHECK_FALSE(content::jpeg_size(part));
    }
}

TEST_CASE("a picture is what its first bytes say, not its name") {
    CHECK(problems_of("a.png", jpeg(0xc0)) == "a.png: error: this file is not a whole PNG\n");
    CHECK(problems_of("a.JPG", png(1, 1)) == "a.JPG: error: this file is not a whole JPEG\n");
    CHECK(problems_of("a.svg", png(1, 1)).find("error") != std::string::npos);
    CHECK(content::is_image_name("images/A.JPeG"));
    CHECK_FALSE(content::is_image_name("images/a.gif"));
}

TEST_CASE("SVG of shapes, text and gradients passes") {
    CHECK(svg_problems(R"svg(<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>
        <g transform="scale(2)"><path d="M0 0z" fill="url(#g)"/><text x="1">Halo &amp; hai</text></g>)svg",
                       "<?xml version=\"1.0\"?>\n") == "");
}

TEST_CASE("SVG that runs something, draws without end or looks outside is refused where it does") {
    CHECK(svg_problems("\n<script>x</script>") == "a.svg:2:2: error: <script> is not used\n");
    for (const char* element :
         {"foreignObject", "filter", "mask", "pattern", "use", "image", "style", "animate"}) {
        CHECK_MESSAGE(
            svg_problems("<" + std::string(element) + "/>").find("is not used") != std::string::npos,
            element);
    }
    for (const char* attribute :
         {"onload=\"x()\"", "xlink:href=\"http://a.example/b\"", "href=\"file:///etc/passwd\"",
          "fill=\"url(http://a.example/#x)\"", "style=\"fill: URL( 'data:x' )\"", "style=\"@import 'x'\""}) {
        CHECK_MESSAGE(svg_problems("<g " + std::string(attribute) + "/>").find("error: the attribute") !=
                          std::string::npos,
                      attribute);
    }
    CHECK(svg_problems("", "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>").find("DOCTYPE") != std::string::npos);
    CHECK(svg_problems("", "<?xml-stylesheet href=\"a.css\"?>").find("instruction") != std::string::npos);
}

TEST_CASE("SVG must have a viewBox, and not too many elements") {
    CHECK(problems_of("a.svg", base::as_bytes("<svg/>")).find("viewBox is missing") != std::string::npos);
    CHECK(problems_of("a.svg", base::as_bytes("<svg viewBox=\"0 0 9000 10\"/>")).find("larger than") !=
          std::string::npos);
    CHECK(problems_of("a.svg", base::as_bytes("<html/>")) == "a.svg: error: not SVG\n");
    std::string many;
    for (int i = 0; i < content::max_svg_elements; ++i) many += "<g/>";
    CHECK(svg_problems(many).find("more than 20,000 elements") != std::string::npos);
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<g>";
    for (int i = 0; i < 100'000; ++i) deep += "</g>";
    CHECK(svg_problems(deep).find("nested too deep") != std::string::npos);
}

TEST_CASE("a picture larger than a screen needs is warned of with its size") {
    Bytes heavy = png(1600, 900);
    heavy.resize(2'400'000);
    CHECK(problems_of("a.png", heavy) == "a.png: warning: picture of 1600 × 900, 2.4 MB\n");
    Bytes huge = png(4000, 3000);
    huge.resize(36'000'000);
    content::Report report;
    content::check_image("a.png", huge, report);
    REQUIRE(report.diagnostics().size() == 1);
    CHECK(report.diagnostics()[0].message.id == "gambar 4000 × 3000, 36 MB");
    CHECK(report.diagnostics()[0].hint.id == "Perkecil: lebar 1600 piksel cukup.");
}
