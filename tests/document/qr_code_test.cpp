#include "document/qr_code.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "example.h"
#include "picture/qr_reader.h"
#include "picture/svg.h"

namespace document = netra::document;
namespace picture = netra::picture;
using document::example::digits;

static const std::string prefix = "https://cek.contoh.example/c#";

static int version(const document::QrModules& modules) {
    return (modules.side - 17) / 4;
}

TEST_CASE("the code reads back as the whole address") {
    const document::QrLink link{prefix, digits()};
    const document::QrModules modules = document::make_qr(link);
    const auto texts = picture::read_qr_codes(picture::draw_modules(modules.dark, modules.side, 3));
    CHECK(texts == std::vector<std::string>{link.url()});
}

TEST_CASE("a plain address reads back, drawn as SVG too") {
    const std::string address = "https://contoh.go.id/kursus/?a=b&c=%20";
    const document::QrModules modules = document::make_address_qr(address);
    CHECK(picture::read_qr_codes(picture::draw_modules(modules.dark, modules.side, 3)) ==
          std::vector<std::string>{address});
    const picture::CheckedSvg drawing = picture::check_svg(document::qr_svg(modules));
    CHECK(drawing.width == modules.side + 8);
    CHECK(picture::read_qr_codes(picture::render_svg(drawing.source, 400, 400)) ==
          std::vector<std::string>{address});
    for (const char* bad : {"", "https://contoh.go.id/a b", "https://contoh.go.id/é"})
        CHECK_THROWS_AS(document::make_address_qr(bad), netra::Error);
}

TEST_CASE("digits are packed as digits: a realistic token needs version 14 at most") {
    CHECK(version(document::make_qr({prefix, digits(730)})) <= 14);
}

TEST_CASE("a token of 400 bytes and a host of 32 characters fit version 16") {
    const std::string longest = "https://" + std::string(32, 'x') + "/c#";
    CHECK(version(document::make_qr({longest, digits(400 / 7 * 17 + 3)})) <= document::max_qr_version);
}

TEST_CASE("more than version 16 holds is refused") {
    CHECK_THROWS_AS(document::make_qr({prefix, digits(1300)}), netra::Error);
}

TEST_CASE("only an address and digits become a code") {
    CHECK_THROWS_AS(document::make_qr({prefix, "12a4"}), netra::Error);
    CHECK_THROWS_AS(document::make_qr({prefix, ""}), netra::Error);
    CHECK_THROWS_AS(document::make_qr({"https://cék/c#", "12"}), netra::Error);
    CHECK_THROWS_AS(document::make_qr({"https://a b/c#", "12"}), netra::Error);
}

TEST_CASE("the same link gives the same modules") {
    CHECK(document::make_qr({prefix, digits()}).dark == document::make_qr({prefix, digits()}).dark);
}

TEST_CASE("a ticket's code is packed in the alphanumeric mode, and takes nothing that this mode lacks") {
    const std::string text = "NT1.LPG26.R0042.7KQ2M9XA";
    const document::QrModules modules = document::make_ticket_qr(text);
    CHECK(version(modules) == 2);
    CHECK(picture::read_qr_codes(picture::draw_modules(modules.dark, modules.side, 3)) ==
          std::vector<std::string>{text});
    for (const char* bad : {"", "nt1.lpg26.r0042.7kq2m9xa", "NT1,LPG26"})
        CHECK_THROWS_AS(document::make_ticket_qr(bad), netra::Error);
}
